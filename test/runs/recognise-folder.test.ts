import { appendFile, chmod, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSampleRun } from '../../src-main/demo/sample-run/make-sample-run.ts';
import { createInspector, type Inspector } from '../../src-main/inspect/create-inspector.ts';
import type { Recognition } from '../../src-main/runs/recognition.ts';
import {
  type FolderItem,
  type RecogniseOptions,
  recogniseFolder,
} from '../../src-main/runs/recognise-folder.ts';
import type { SettleClock } from '../../src-main/runs/settle-file.ts';
import type { WalkItem } from '../../src-main/runs/walk-paths.ts';
import { asOtherUser, canBeOtherUser } from '../support/as-other-user.ts';
import { collect } from '../support/collect.ts';
import {
  aggregates,
  bytes,
  csv,
  cut,
  grid,
  hdf5,
  put,
  raster,
  simulationAttributes,
  snapshots,
  zip,
} from '../support/run-contents.ts';
import { tempFolder } from '../support/temp-folder.ts';

let inspector: Inspector;
beforeAll(() => {
  inspector = createInspector();
});
afterAll(() => inspector.close());

/** A minute later than it is: what a test has just written is old. */
const later: SettleClock = { now: () => Date.now() + 60_000, sleep: () => Promise.resolve() };
const signal = new AbortController().signal;

function recogniseAll(
  paths: readonly string[],
  change: Partial<Omit<RecogniseOptions, 'inspector'>> = {},
): Promise<FolderItem[]> {
  return collect(recogniseFolder(paths, { inspector, signal, clock: later, ...change }));
}

function said(recognition: Recognition): string {
  if (recognition.kind === 'recognised') return `${recognition.code} by ${recognition.by}`;
  return recognition.kind === 'foreign' ? 'foreign' : recognition.finding.code;
}

const html = bytes('<!DOCTYPE html><html><title>Log in</title></html>');
const classic = bytes(Buffer.concat([Buffer.from('CDF\u0001'), Buffer.alloc(500)]));
const sqlite = bytes('SQLite format 3\0and so on');
const noise = bytes(Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251));
const empty = bytes('');
const older = { simulation_id: '', model_slug: '' };

describe('files of real life are taken for what they are', () => {
  const cases = [
    // As the simulation and the portal name them.
    ['gridadmin.h5', grid(), 'grid-admin by name'],
    ['results_3di.nc', snapshots(), 'results-3di by name'],
    ['aggregate_results_3di.nc', aggregates(), 'aggregate-results-3di by name'],
    ['log_files.zip', zip, 'logfiles by name'],
    ['log_files_sim_259643.zip', zip, 'logfiles by name'],
    ['damage-summary.csv', csv, 'damage-summary by name'],
    ['damage_summary.csv', csv, 'damage-summary by name'],
    ['depth-max-dtri.tif', raster(), 'depth-max-dtri by name'],
    ['s1-dtri.tif', raster(), 's1-dtri by name'],
    ['depth-first-dtri.tif', raster(), 'depth-first-dtri by name'],
    ['dmge-depth.tif', raster(), 'dmge-depth by name'],
    // Other case, underscores, the other ending, a code as the name.
    ['Depth_Max_DTRI.TIFF', raster(), 'depth-max-dtri by name'],
    ['TOTAL_DAMAGE.TIF', raster(), 'total-damage by name'],
    ['flood_hazard_rating.tiff', raster(), 'flood-hazard-rating by name'],
    ['GridAdmin.H5', grid(), 'grid-admin by name'],
    ['grid-admin.h5', grid(), 'grid-admin by name'],
    ['RESULTS_3DI.NC', snapshots(), 'results-3di by name'],
    // Free text codes of the scenario.
    ['my-own_code.tif', raster(), 'my-own-code by name'],
    ['my-own_code.csv', csv, 'foreign'],
    // Downloaded twice.
    ['results_3di (1).nc', snapshots(), 'results-3di by name'],
    ['rain-quad (2).tif', raster(), 'rain-quad by name'],
    ['log_files (1).zip', zip, 'logfiles by name'],
    ['customized_results_3di (1).nc', snapshots(), 'foreign'],
    // Renamed: content tells.
    ['model polder rev 12.h5', grid(), 'grid-admin by content'],
    ['gridadmin_rev12.h5', grid(), 'grid-admin by content'],
    ['T100.nc', snapshots(), 'results-3di by content'],
    ['results_3di_T100.nc', snapshots(), 'results-3di by content'],
    ['results_3di_T100.nc', hdf5(simulationAttributes), 'results-3di by content'],
    ['sim 12 aggregate_results_3di.nc', aggregates(), 'aggregate-results-3di by content'],
    ['max levels.nc', aggregates(), 'aggregate-results-3di by content'],
    ['gridadmin.nc', grid(), 'grid-admin by content'],
    ['T100.nc', hdf5(simulationAttributes), 'unpaired'],
    // Attributes empty or absent are no reason to refuse.
    ['gridadmin.h5', hdf5({ threedicore_version: '', revision_hash: '' }), 'grid-admin by name'],
    ['results_3di.nc', snapshots(older), 'results-3di by name'],
    // Wrong content under a right name.
    ['gridadmin.h5', snapshots(), 'mis-named'],
    ['gridadmin.h5', sqlite, 'mis-named'],
    ['gridadmin.h5', noise, 'mis-named'],
    ['results_3di.nc', aggregates(), 'mis-named'],
    ['results_3di.nc', grid(), 'mis-named'],
    ['results_3di.nc', html, 'mis-named'],
    ['results_3di.nc', classic, 'unchecked'],
    ['results_3di.nc', raster(), 'mis-named'],
    ['aggregate_results_3di.nc', snapshots(), 'mis-named'],
    ['depth-max-dtri.tif', snapshots(), 'mis-named'],
    ['depth-max-dtri.tif', html, 'mis-named'],
    ['dem.tif', grid(), 'mis-named'],
    ['log_files.zip', bytes('INFO done\n'), 'mis-named'],
    ['damage-summary.csv', zip, 'mis-named'],
    ['aggregate of T100.nc', grid(), 'mis-named'],
    // Not whole.
    ['gridadmin.h5', cut(grid()), 'truncated'],
    ['results_3di.nc', cut(snapshots()), 'truncated'],
    ['results_3di.nc', cut(snapshots(), 0.999), 'truncated'],
    ['T100.nc', cut(snapshots()), 'truncated'],
    ['total-damage.tif', cut(raster()), 'truncated'],
    ['log_files.zip', cut(zip), 'truncated'],
    ['results_3di.nc', empty, 'empty'],
    ['rain-quad.tif', empty, 'empty'],
    [
      'results_3di.nc',
      bytes(Buffer.concat([Buffer.from('\x89HDF\r\n\x1a\n', 'latin1'), Buffer.alloc(500, 9)])),
      'damaged',
    ],
    ['ucr-max-quad.tif', bytes(Buffer.from('49492a0008000000ffff0101ffffffff', 'hex')), 'truncated'],
    // Nothing a result takes.
    ['structure_control_actions_3di.nc', snapshots(), 'foreign'],
    ['water_quality_results_3di.nc', snapshots(), 'foreign'],
    ['customized_results_3di.nc', snapshots(), 'foreign'],
    ['gridadmin.gpkg', sqlite, 'foreign'],
    ['gridadmin.sqlite', sqlite, 'foreign'],
    ['results_3di.tif', raster(), 'foreign'],
    ['dem.tif', raster(), 'foreign'],
    ['dem.tif', cut(raster()), 'foreign'],
    ['depth-max-dtri.tif.aux.xml', bytes('<PAMDataset/>'), 'foreign'],
    ['depth-max-dtri.tfw', bytes('0.5\n'), 'foreign'],
    ['depth-max-dtri.csv', csv, 'foreign'],
    ['depth-max-dtri-old.tif', raster(), 'foreign'],
    ['results_3di.nc.crdownload', snapshots(), 'foreign'],
    ['results_3di.zip', zip, 'foreign'],
    ['ocean currents.nc', hdf5({ Conventions: 'CF-1.8' }, 'u', 'v'), 'foreign'],
    ['._results_3di.nc', snapshots(), 'foreign'],
    ['.DS_Store', noise, 'foreign'],
    ['Thumbs.db', noise, 'foreign'],
    ['desktop.ini', bytes('[.ShellClassInfo]'), 'foreign'],
    ['notes.txt', bytes('T100, second try'), 'foreign'],
  ] as const;

  test.each(cases.map(([name, write, expected]) => ({ name, write, expected })))(
    '$name: $expected',
    async ({ name, write, expected }) => {
      const path = await put(join(await tempFolder(), name), write);
      const codes = ['my_own-code', 'results-3di'];
      const [item, ...rest] = await recogniseAll([path], { codes });
      expect(rest).toEqual([]);
      expect(item?.kind === 'file' ? said(item.recognition) : item).toBe(expected);
    },
  );

  test('a result in the classic format of NetCDF stays here with the line that converts it', async () => {
    const path = await put(join(await tempFolder(), 'results_3di.nc'), classic);
    const [item] = await recogniseAll([path]);
    const said = item?.kind === 'file' && 'finding' in item.recognition ? item.recognition.finding : item;
    expect(said).toMatchObject({
      code: 'unchecked',
      message: expect.stringMatching(/^results_3di\.nc is NetCDF of the classic.*nccopy -k nc4/u) as string,
    });
  });

  test('a whole run is recognised, each file as its code', async () => {
    const run = await makeSampleRun(await tempFolder());
    const items = await recogniseAll([run.folder]);
    const found = items.flatMap((item) =>
      item.kind === 'file' && item.recognition.kind === 'recognised'
        ? [[item.recognition.file.name, item.recognition.code]]
        : [],
    );
    expect(found.sort()).toEqual(run.files.map((file) => [file.name, file.code]).sort());
  });
});

test('a file that a person named is looked into, whatever it is called', async () => {
  const path = await put(join(await tempFolder(), 'dem.dat'), raster());
  const [item] = await recogniseAll([path], { named: new Set([path]) });
  const preflight = item?.kind === 'file' ? item.recognition.preflight : null;
  expect(preflight?.kind === 'raster' && preflight.checks.length).toBeGreaterThan(1);
});

describe('a file that is being written', () => {
  test('is left while it changes between two looks', async () => {
    const path = await put(join(await tempFolder(), 'results_3di.nc'), snapshots());
    const writing: SettleClock = {
      now: () => Date.now(),
      sleep: () => appendFile(path, 'more'),
    };
    const [item] = await recogniseAll([path], { clock: writing });
    expect(item?.kind === 'file' && said(item.recognition)).toBe('still-growing');
  });

  test('is waited for when it is only young, and then taken', async () => {
    const path = await put(join(await tempFolder(), 'results_3di.nc'), snapshots());
    let now = Date.now() + 500;
    const waits: number[] = [];
    const clock: SettleClock = {
      now: () => now,
      sleep: (ms) => {
        waits.push(ms);
        now += ms;
        return Promise.resolve();
      },
    };
    const [item] = await recogniseAll([path], { clock });
    expect(item?.kind === 'file' && said(item.recognition)).toBe('results-3di by name');
    expect(waits[0]).toBeGreaterThan(1000);
    expect(waits[0]).toBeLessThanOrEqual(2000);
  });
});

describe('walking', () => {
  test.runIf(canBeOtherUser)('reports a folder that may not be entered', async () => {
    const folder = await tempFolder();
    await put(join(folder, 'open', 'a.txt'), csv);
    await put(join(folder, 'closed', 'results_3di.nc'), snapshots());
    await chmod(folder, 0o755);
    await chmod(join(folder, 'closed'), 0o700);
    const walk = pathToFileURL(join(import.meta.dirname, '../../src-main/runs/walk-paths.ts')).href;
    const said = await asOtherUser(`
      const { walkPaths } = await import(${JSON.stringify(walk)});
      const found = await Array.fromAsync(walkPaths([${JSON.stringify(folder)}], { signal: new AbortController().signal }));
      console.log(JSON.stringify(found));`);
    const items = JSON.parse(said) as WalkItem[];
    expect(items.map((item) => (item.kind === 'file' ? item.file.name : item.finding.code)).sort()).toEqual([
      'file-unreadable',
      'open/a.txt',
    ]);
  });

  const names = (items: readonly FolderItem[]): string[] =>
    items.flatMap((item) => (item.kind === 'file' ? [item.recognition.file.name] : [])).sort();
  const codes = (items: readonly FolderItem[]): string[] =>
    items.flatMap((item) => (item.kind === 'finding' ? [item.finding.code] : [])).sort();

  test('names files by their path below the dropped folder, and dropped files by their own', async () => {
    const folder = await tempFolder();
    await put(join(folder, 'run', 'deep', 'a.txt'), csv);
    const alone = await put(join(folder, 'elsewhere', 'b.txt'), csv);
    expect(names(await recogniseAll([join(folder, 'run'), alone]))).toEqual(['b.txt', 'deep/a.txt']);
  });

  test('goes into no folder twice, whatever links and arguments say', async () => {
    const folder = await tempFolder();
    const file = await put(join(folder, 'sub', 'a.txt'), csv);
    await symlink(folder, join(folder, 'sub', 'round'));
    const items = await recogniseAll([folder, join(folder, 'sub'), file, folder]);
    expect(names(items)).toEqual(['sub/a.txt']);
    expect(codes(items)).toEqual(['foreign']);
  });

  test('reports missing paths, broken links, hidden folders', async () => {
    const folder = await tempFolder();
    await symlink('/nowhere/at/all', join(folder, 'results_3di.nc'));
    await put(join(folder, '.git', 'config'), csv);
    const items = await recogniseAll([folder, join(folder, 'gone')]);
    expect(names(items)).toEqual([]);
    expect(codes(items)).toEqual(['file-missing', 'file-missing', 'foreign']);
  });

  test('never leaves the root, by a path or a link', async () => {
    const folder = await tempFolder();
    const secret = await put(join(folder, 'secret', 'a.txt'), csv);
    await mkdir(join(folder, 'root'));
    await symlink(secret, join(folder, 'root', 'link.txt'));
    const items = await recogniseAll([join(folder, 'root'), secret], { root: join(folder, 'root') });
    expect(names(items)).toEqual([]);
    expect(codes(items)).toEqual(['outside-root', 'outside-root']);
  });

  test('stops when it is told to, with the reason', async () => {
    const folder = await tempFolder();
    for (let at = 0; at < 20; at += 1) await put(join(folder, `${at}.tif`), raster());
    const controller = new AbortController();
    const found = recogniseFolder([folder], { inspector, clock: later, signal: controller.signal });
    await found.next();
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(collect(found)).rejects.toBe(reason);
    expect(await readdir(folder)).toHaveLength(20);
  });
});
