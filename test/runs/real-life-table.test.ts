import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeGeoTiff } from '../../src-main/demo/sample-run/encode-geotiff.ts';
import { sampleRaster } from '../../src-main/demo/sample-run/sample-rasters.ts';
import { createInspector, type Inspector } from '../../src-main/inspect/create-inspector.ts';
import { pairFiles } from '../../src-main/runs/pair-files.ts';
import type { Proposal } from '../../src-main/runs/proposal.ts';
import type { Recognition } from '../../src-main/runs/recognition.ts';
import { recogniseFolder } from '../../src-main/runs/recognise-folder.ts';
import { resultKinds } from '../../src-main/runs/result-kind.ts';
import { collect } from '../support/collect.ts';
import { resultRow } from '../support/result-row.ts';
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

type Write = ReturnType<typeof bytes>;
/** What becomes of a file: "→ code" where it is paired, else the code of the finding that says why not. */
type Fate = string;
interface Row {
  readonly title: string;
  readonly files: readonly (readonly [name: string, write: Write, fate: Fate])[];
}

const ownCode = 'waterdepth_T100';
const results = [...resultKinds.map(({ code }) => code), ownCode].map((code, at) =>
  resultRow(at + 1, { code }),
);
/** A minute later than it is: what a test has just written is old. */
const clock = { now: () => Date.now() + 60_000, sleep: () => Promise.resolve() };
const { signal } = new AbortController();

let inspector: Inspector;
beforeAll(() => {
  inspector = createInspector();
});
afterAll(() => inspector.close());

async function propose(files: Row['files']): Promise<{ proposal: Proposal; recognised: Recognition[] }> {
  const folder = join(await tempFolder(), 'run');
  for (const [name, write] of files) await put(join(folder, name), write);
  const codes = results.map(({ code }) => code);
  const first = join(folder, files[0]?.[0] ?? '');
  const from = files.length === 1 && dirname(first) === folder ? first : folder;
  const items = await collect(recogniseFolder([from], { inspector, codes, signal, clock }));
  const recognised = items.flatMap((item) => (item.kind === 'file' ? [item.recognition] : []));
  const pairing = { results, pairs: [], replace: false, sendAnyway: false };
  return { proposal: pairFiles({ files: recognised, ...pairing }), recognised };
}

/** One file by itself. */
const one = (name: string, write: Write, fate: Fate): Row => ({ title: name, files: [[name, write, fate]] });
const noise = bytes(Uint8Array.from({ length: 9_000 }, (_, at) => (at * 7919) % 251));
const html = bytes('<!DOCTYPE html><html><head><title>Sign in</title></head></html>');
const xml = bytes('<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>');
const sqlite = bytes(Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4_000)]));
const classicNetcdf = bytes(Buffer.concat([Buffer.from('CDF\u0001'), Buffer.alloc(600)]));
const tif = (code: Parameters<typeof sampleRaster>[0], change = {}): Write =>
  bytes(encodeGeoTiff({ ...sampleRaster(code), ...change }));
/** A projection the file defines itself: GeoTIFF's 32767. */
const ownProjection = tif('total-damage', { epsg: 32767 });
const nobody = { model_slug: '', simulation_id: '' };
const other = { model_slug: 'polder-9-9999', simulation_id: 1 };

/** As two public samples have them: versions empty in the grid, filled in the results; EPSG as bytes in the grid only. */
const publicGrid = grid({ model_slug: 'v2-bergermeer-1-2f6c', threedicore_version: '', revision_hash: '' });
const publicResults = snapshots({ model_slug: 'v2-bergermeer-1-2f6c', threedicore_version: '3.5.4' });

const rows: readonly Row[] = [
  // Right, as the simulation, the portal, and the operating systems name them.
  one('gridadmin.h5', grid(), '→ grid-admin'),
  one('grid-admin.h5', grid(), '→ grid-admin'),
  one('GRIDADMIN.H5', publicGrid, '→ grid-admin'),
  one('results_3di.nc', snapshots(), '→ results-3di'),
  one('results_3di.nc', publicResults, '→ results-3di'),
  one('Results_3Di.NC', snapshots(nobody), '→ results-3di'),
  one('aggregate_results_3di.nc', aggregates(), '→ aggregate-results-3di'),
  one('log_files.zip', zip, '→ logfiles'),
  one('log_files_sim_259643.zip', zip, '→ logfiles'),
  one('damage-summary.csv', csv, '→ damage-summary'),
  one('damage_summary.CSV', csv, '→ damage-summary'),
  one('depth-max-dtri.tif', tif('depth-max-dtri'), '→ depth-max-dtri'),
  one('DEPTH_MAX_DTRI.TIFF', tif('depth-max-dtri'), '→ depth-max-dtri'),
  one('s1-max-dtri.tif', tif('s1-max-dtri'), '→ s1-max-dtri'),
  one('depth_first_dtri.tif', tif('depth-first-dtri'), '→ depth-first-dtri'),
  one('total-damage.tif', tif('total-damage'), '→ total-damage'),
  one('dmge_depth.tif', raster(), '→ dmge-depth'),
  one('rain-quad.tif', raster(32631), '→ rain-quad'),
  one('Waterdepth_T100.tif', raster(), `→ ${ownCode}`),
  one('waterdepth-t100 (1).tif', raster(), `→ ${ownCode}`),
  one('results_3di (2).nc', snapshots(), '→ results-3di'),
  one('total-damage-mended.tif', tif('total-damage'), '→ total-damage'),
  // Renamed: the content tells, and only HDF5 has such.
  one('gridadmin rev 12.h5', publicGrid, '→ grid-admin'),
  one('polder.h5', grid(), '→ grid-admin'),
  one('gridadmin.hdf5', grid(), '→ grid-admin'),
  one('T100.nc', snapshots(), '→ results-3di'),
  one('T100 resultaten.nc4', snapshots(nobody), '→ results-3di'),
  one('max per uur.nc', aggregates(), '→ aggregate-results-3di'),
  one('aggregate_results_3di_T100.nc', aggregates(), '→ aggregate-results-3di'),
  one('3di_out.nc', hdf5(simulationAttributes), 'unpaired'),
  one('max waterdiepte.tif', tif('depth-max-dtri'), 'foreign'),
  one('depth-max-dtri_T100.tif', tif('depth-max-dtri'), 'foreign'),
  one('depth-max-dtri - Copy.tif', tif('depth-max-dtri'), 'foreign'),
  one('depth-max-dtri.geotiff', tif('depth-max-dtri'), 'foreign'),
  one('logs.zip', zip, 'foreign'),
  // Wrong: the content is not what the name says.
  one('gridadmin.h5', snapshots(), 'mis-named'),
  one('gridadmin.h5', sqlite, 'mis-named'),
  one('gridadmin.h5', html, 'mis-named'),
  one('results_3di.nc', aggregates(), 'mis-named'),
  one('results_3di.nc', grid(), 'mis-named'),
  one('results_3di.nc', xml, 'mis-named'),
  one('results_3di.nc', classicNetcdf, 'unchecked'),
  one('aggregate_results_3di.nc', snapshots(), 'mis-named'),
  one('aggregate_results_3di.nc', noise, 'mis-named'),
  one('depth-max-dtri.tif', html, 'mis-named'),
  one('depth-max-dtri.tif', snapshots(), 'mis-named'),
  one('log_files.zip', html, 'mis-named'),
  one('damage-summary.csv', zip, 'mis-named'),
  one('total-damage.tif', ownProjection, 'projection'),
  one('total-damage.tif', tif('total-damage', { epsg: 0 }), 'projection'),
  // Not whole.
  one('gridadmin.h5', cut(publicGrid), 'truncated'),
  one('results_3di.nc', cut(snapshots()), 'truncated'),
  one('results_3di.nc', cut(snapshots(), 0.999), 'truncated'),
  one('aggregate_results_3di.nc', cut(aggregates(), 0.2), 'truncated'),
  one('depth-max-dtri.tif', cut(tif('depth-max-dtri')), 'truncated'),
  one('depth-max-dtri.tif', cut(tif('depth-max-dtri'), 0.001), 'truncated'),
  one('log_files.zip', cut(zip), 'truncated'),
  one('gridadmin.h5', bytes(''), 'empty'),
  one('results_3di.nc', bytes(''), 'empty'),
  one('total-damage.tif', bytes(''), 'empty'),
  one('damage-summary.csv', bytes(''), 'empty'),
  // Foreign: what lies beside a run.
  one('structure_control_actions_3di.nc', snapshots(), 'foreign'),
  one('water_quality_results_3di.nc', hdf5(simulationAttributes, 'substance1'), 'foreign'),
  one('customized_results_3di.nc', snapshots(), 'foreign'),
  one('gridadmin.gpkg', sqlite, 'foreign'),
  one('gridadmin.sqlite', sqlite, 'foreign'),
  one('dem.tif', raster(), 'foreign'),
  one('results_3di.nc.part', snapshots(), 'foreign'),
  one('depth-max-dtri.tif.ovr', raster(), 'foreign'),
  one('depth-max-dtri.tif.aux.xml', bytes('<PAMDataset/>'), 'foreign'),
  one('depth-max-dtri.qml', bytes('<qgis/>'), 'foreign'),
  one('era5.nc', hdf5({ Conventions: 'CF-1.7' }, 't2m', 'tp'), 'foreign'),
  one('Thumbs.db', noise, 'foreign'),
  // Runs: what one file alone does not show.
  {
    title: 'a whole run, versions differing',
    files: [
      ['gridadmin.h5', publicGrid, '→ grid-admin'],
      ['results_3di.nc', publicResults, '→ results-3di'],
      [
        'aggregate_results_3di.nc',
        aggregates({ model_slug: 'v2-bergermeer-1-2f6c', threedicore_version: '3.6.10' }),
        '→ aggregate-results-3di',
      ],
      ['log_files_sim_259643.zip', zip, '→ logfiles'],
      ['depth-max-dtri.tif', tif('depth-max-dtri'), '→ depth-max-dtri'],
      ['water_quality_results_3di.nc', hdf5(simulationAttributes, 'substance1'), 'foreign'],
    ],
  },
  {
    title: 'results that do not say of which model or simulation',
    files: [
      ['gridadmin.h5', grid(), '→ grid-admin'],
      ['results_3di.nc', snapshots(nobody), '→ results-3di'],
      ['aggregate_results_3di.nc', aggregates(), '→ aggregate-results-3di'],
    ],
  },
  {
    title: 'a grid that does not say its EPSG code',
    files: [
      ['gridadmin.h5', grid({ epsg_code: '' }), '→ grid-admin'],
      ['depth-max-dtri.tif', raster(32631), '→ depth-max-dtri'],
    ],
  },
  {
    title: 'a raster in another projection than its grid',
    files: [
      ['gridadmin.h5', grid(), '→ grid-admin'],
      ['depth-max-dtri.tif', raster(32631), 'other-run'],
      ['s1-max-dtri.tif', raster(), '→ s1-max-dtri'],
    ],
  },
  {
    title: 'results of another model',
    files: [
      ['gridadmin.h5', grid(), 'other-run'],
      ['results_3di.nc', snapshots(other), 'other-run'],
    ],
  },
  {
    title: 'aggregates of another simulation',
    files: [
      ['results_3di.nc', snapshots(), 'other-run'],
      ['aggregate_results_3di.nc', aggregates({ simulation_id: 259644 }), 'other-run'],
      ['damage-summary.csv', csv, '→ damage-summary'],
    ],
  },
  {
    title: 'logs of another simulation',
    files: [
      ['results_3di.nc', snapshots(), 'other-run'],
      ['log_files_sim_1.zip', zip, 'other-run'],
    ],
  },
  {
    title: 'two runs side by side',
    files: [
      ['T10/results_3di.nc', snapshots(), 'ambiguous'],
      ['T100/results_3di.nc', snapshots(other), 'ambiguous'],
      ['T100/total-damage.tif', tif('total-damage'), '→ total-damage'],
    ],
  },
  {
    title: 'a download of the same twice',
    files: [
      ['results_3di.nc', snapshots(), 'ambiguous'],
      ['results_3di (1).nc', snapshots(), 'ambiguous'],
    ],
  },
  {
    title: 'a renamed result beside one of its usual name',
    files: [
      ['results_3di.nc', snapshots(), 'ambiguous'],
      ['T100.nc', snapshots(other), 'ambiguous'],
    ],
  },
  {
    title: 'a raster and its mended copy',
    files: [
      ['total-damage.tif', ownProjection, 'unpaired'],
      ['total-damage-mended.tif', tif('total-damage'), '→ total-damage'],
    ],
  },
  {
    title: 'a mended copy of which the original is gone, beside a raster in a folder',
    files: [
      ['a/total-damage-mended.tif', tif('total-damage'), 'ambiguous'],
      ['b/total-damage.tif', tif('total-damage'), 'ambiguous'],
    ],
  },
];

function fatesOf({ pairs, findings }: Proposal, recognised: readonly Recognition[]): string[] {
  return recognised.map(({ file }) => {
    const pair = pairs.find((each) => each.file.path === file.path);
    const why = findings.find(({ path }) => path === file.path)?.code ?? 'nothing said';
    return `${file.name} ${pair === undefined ? why : `→ ${pair.result.code}`}`;
  });
}

describe('files of real life, as they are paired with all results a scenario can have', () => {
  test('are at least sixty, of every kind', () => {
    const fates = rows.flatMap(({ files }) => files.map(([, , fate]) => fate.replace(/^→.*/u, 'paired')));
    expect(fates.length).toBeGreaterThanOrEqual(60);
    expect(new Set(fates)).toEqual(
      new Set([
        ...['paired', 'foreign', 'unpaired', 'mis-named', 'truncated', 'empty', 'projection'],
        ...['other-run', 'ambiguous', 'unchecked'],
      ]),
    );
  });

  test.each(rows)('$title', async ({ files }) => {
    const { proposal, recognised } = await propose(files);
    expect(fatesOf(proposal, recognised).toSorted()).toEqual(
      files.map(([name, , fate]) => `${name} ${fate}`).toSorted(),
    );
    for (const { message, severity, remedy } of proposal.findings) {
      expect(message).toMatch(/\p{L}.{10,}\.$/u);
      if (severity !== 'info') expect(remedy).toMatch(/\p{L}/u);
    }
  });
});
