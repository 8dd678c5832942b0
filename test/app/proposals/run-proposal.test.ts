import { copyFile, cp, mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { PairRow } from '../../../src-main/contract/window/proposal-view.ts';
import { encodeGeoTiff } from '../../../src-main/demo/sample-run/encode-geotiff.ts';
import { sampleRaster } from '../../../src-main/demo/sample-run/sample-rasters.ts';
import type { Demo } from '../../../src-main/demo/start-demo.ts';
import { demoServers, newFolder, startAreas } from '../portals/start-areas.ts';

type Areas = Awaited<ReturnType<typeof startAreas>>;
const everything = { only: 'all', offset: 0, limit: 500 } as const;

async function connected(demo: Demo): Promise<Areas> {
  await Promise.all(demo.run.files.map(({ path }) => age(path)));
  return another(demo);
}

/** One more program beside it, for which nothing is touched. */
async function another(demo: Demo): Promise<Areas> {
  const areas = await startAreas();
  const { origin, key } = demo.lizard;
  await areas.handlers.connectPortal({ address: origin, key, keep: false });
  return areas;
}

async function age(path: string): Promise<void> {
  const then = new Date(Date.now() - 60_000);
  await utimes(path, then, then);
}

async function proposed(areas: Areas, demo: Demo, paths: readonly string[]) {
  const asked = { portal: demo.lizard.origin, scenario: demo.scenario.uuid, paths };
  const { id } = await areas.handlers.proposeRun(asked);
  return areas.settled(id);
}

const rowsOf = async (areas: Areas, id: string): Promise<Map<string, PairRow>> => {
  const { rows } = await areas.handlers.pairs({ id, ...everything });
  return new Map(rows.map((row) => [row.name, row]));
};

/** Until every transfer has reached the portal. */
const allAvailable = (areas: Areas, count: number) =>
  vi.waitFor(
    () => {
      const states = areas.engine.rows().map(({ state }) => state);
      expect(states).toEqual(Array.from({ length: count }, () => 'available'));
    },
    { timeout: 15_000, interval: 50 },
  );

describe('a dropped run', () => {
  test('is answered at once, read, paired, started, and lands in Lizard', async () => {
    const demo = await demoServers();
    const areas = await connected(demo);
    const { folder, files } = demo.run;
    const asked = {
      portal: demo.lizard.origin,
      scenario: demo.scenario.uuid,
      paths: [folder, files[0]!.path],
    };
    const first = await areas.handlers.proposeRun(asked);
    expect(first).toMatchObject({ stage: 'reading', totals: { files: 0 } });
    const view = await areas.settled(first.id);
    expect(view).toMatchObject({
      ...{ stage: 'ready', filesSeen: 9, failures: [] },
      totals: { files: 9, replaced: 0, undecided: 0, left: 0, skipped: 0, given: 9 },
      source: { scenarioName: demo.scenario.name },
    });
    expect(areas.engine.rows()).toEqual([]);
    const page = await areas.handlers.pairs({ id: first.id, ...everything });
    expect(page).toMatchObject({ total: 9, version: view.version });
    expect(page.results.every(({ taken }) => taken)).toBe(true);
    const { ids } = await areas.handlers.startProposal({ id: first.id });
    expect(ids).toHaveLength(9);
    expect(await areas.handlers.startProposal({ id: first.id })).toEqual({ ids });
    await allAvailable(areas, 9);
    const states = (await areas.handlers.scenario({ portal: asked.portal, uuid: asked.scenario })).results;
    expect(states.map(({ state }) => state)).toEqual(Array.from({ length: 9 }, () => 'available'));
    expect(states.every(({ transfer }) => ids.includes(transfer ?? ''))).toBe(true);
    expect(areas.told('scenario')).toContainEqual({ portal: asked.portal, uuid: asked.scenario });
    expect(areas.told('proposal').at(-1)).toMatchObject({ stage: 'started' });
    const again = await proposed(areas, demo, [folder]);
    expect(again).toMatchObject({ totals: { files: 0, undecided: 0 } });
    expect(areas.faults).toEqual([]);
  });

  test('a file that was written anew after it was looked into is not sent', async () => {
    const demo = await demoServers();
    const areas = await connected(demo);
    const { id } = await proposed(areas, demo, [demo.run.folder]);
    const [file] = demo.run.files.filter(({ code }) => code === 'total-damage');
    await utimes(file!.path, new Date(), new Date());
    await expect(areas.handlers.startProposal({ id })).rejects.toMatchObject({
      code: 'file-changed',
      message: 'total-damage.tif has changed since being looked into; nothing was sent.',
    });
    expect(areas.engine.rows()).toEqual([]);
  });

  test('two files for one result are both undecided until a person says which', async () => {
    const demo = await demoServers();
    const areas = await connected(demo);
    const [file] = demo.run.files.filter(({ code }) => code === 'total-damage');
    const twin = join(demo.run.folder, 'copy', 'total-damage.tif');
    await mkdir(join(demo.run.folder, 'copy'));
    await copyFile(file!.path, twin);
    await age(twin);
    const { id, totals } = await proposed(areas, demo, [demo.run.folder]);
    expect(totals).toMatchObject({ files: 8, undecided: 2, left: 0, given: 10 });
    const before = await rowsOf(areas, id);
    expect(before.get('total-damage.tif')?.findings).toMatchObject([
      { code: 'ambiguous', remedy: expect.not.stringContaining('--') as string },
    ]);
    const undecided = await areas.handlers.pairs({ id, only: 'undecided', offset: 1, limit: 5 });
    expect(undecided).toMatchObject({ total: 2, rows: [{ status: 'undecided' }] });
    const skipped = await areas.handlers.correct({ id, corrections: [{ kind: 'skip', path: twin }] });
    expect(skipped.totals).toMatchObject({ files: 9, undecided: 0, skipped: 1, given: 10 });
    const undone = await areas.handlers.correct({ id, corrections: [{ kind: 'undo', path: twin }] });
    expect(undone.totals).toMatchObject({ files: 8, undecided: 2 });
    const pair = { kind: 'pair', path: twin, code: 'total-damage', replace: false } as const;
    expect((await areas.handlers.correct({ id, corrections: [pair] })).totals).toMatchObject({ files: 9 });
    const after = await rowsOf(areas, id);
    expect(after.get('copy/total-damage.tif')).toMatchObject({ status: 'paired', chosenByPerson: true });
    expect(after.get('total-damage.tif')).toMatchObject({ status: 'left' });
    await expect(async () =>
      areas.handlers.correct({ id, corrections: [{ kind: 'skip', path: '/etc/passwd' }] }),
    ).rejects.toMatchObject({ code: 'usage' });
  });

  test('a raster is replaced on an explicit word, by this file alone', async () => {
    const raster = { kind: 'raster', size: 10 } as const;
    const demo = await demoServers({ holds: { 'total-damage': raster, 's1-max-dtri': raster } });
    const areas = await connected(demo);
    const { id, totals } = await proposed(areas, demo, [demo.run.folder]);
    expect(totals).toMatchObject({ files: 7, replaced: 0, undecided: 2 });
    const { path } = demo.run.files.find(({ code }) => code === 'total-damage')!;
    const pair = { kind: 'pair', path, code: 'total-damage' } as const;
    const without = await areas.handlers.correct({ id, corrections: [{ ...pair, replace: false }] });
    expect(without.totals).toMatchObject({ files: 7, undecided: 2 });
    const replaced = await areas.handlers.correct({ id, corrections: [{ ...pair, replace: true }] });
    expect(replaced.totals).toMatchObject({ files: 8, replaced: 1, undecided: 1 });
    expect((await areas.handlers.startProposal({ id })).ids).toHaveLength(8);
    await allAvailable(areas, 8);
  });

  test('a raster that a rule refuses waits for a person, who may send it all the same', async () => {
    const demo = await demoServers({ holds: { 's1-max-dtri': { kind: 'raster', size: 10 } } });
    for (const code of ['total-damage', 's1-max-dtri'] as const) {
      const { path } = demo.run.files.find((each) => each.code === code)!;
      await writeFile(path, encodeGeoTiff({ ...sampleRaster(code), epsg: 32767 }));
    }
    const areas = await connected(demo);
    const { id, totals } = await proposed(areas, demo, [demo.run.folder]);
    expect(totals).toMatchObject({ files: 7, undecided: 2 });
    const before = await rowsOf(areas, id);
    const told = (name: string): unknown =>
      before.get(name)?.findings.map(({ code, severity }) => `${code} ${severity}`);
    expect(told('total-damage.tif')).toEqual(['projection refuse']);
    expect(before.get('total-damage.tif')).toMatchObject({
      ...{ status: 'undecided', goesTo: { code: 'total-damage' } },
      findings: [{ remedy: expect.stringContaining('gdal_translate -a_srs EPSG:28992') as string }],
    });
    // It waits for another reason first; what the rules say of it is to be known before that is overruled.
    expect(told('s1-max-dtri.tif')).toEqual(['already-there advice', 'projection refuse']);
    const { path } = before.get('total-damage.tif')!;
    const pair = { kind: 'pair', path, code: 'total-damage', replace: false } as const;
    expect((await areas.handlers.correct({ id, corrections: [pair] })).totals).toMatchObject({ files: 8 });
    expect((await rowsOf(areas, id)).get('total-damage.tif')).toMatchObject({
      ...{ status: 'paired', findings: [{ code: 'projection', severity: 'advice' }] },
    });
    expect((await areas.handlers.startProposal({ id })).ids).toHaveLength(8);
    await allAvailable(areas, 8);
  });

  test('a result that got a file since it was paired is looked at again before anything is sent', async () => {
    const demo = await demoServers();
    const areas = await connected(demo);
    const { id } = await proposed(areas, demo, [demo.run.folder]);
    const other = await another(demo);
    const one = demo.run.files.find(({ code }) => code === 's1-max-dtri')!;
    const theirs = await proposed(other, demo, [one.path]);
    await other.handlers.startProposal({ id: theirs.id });
    await allAvailable(other, 1);
    await expect(areas.handlers.startProposal({ id })).rejects.toMatchObject({ code: 'already-there' });
    expect(areas.engine.rows()).toEqual([]);
    expect(await areas.handlers.proposal({ id })).toMatchObject({ stage: 'ready', totals: { files: 8 } });
    expect((await areas.handlers.startProposal({ id })).ids).toHaveLength(8);
  });

  test('a key refused when it is started sends nothing, and can be tried again', async () => {
    const demo = await demoServers();
    const areas = await connected(demo);
    const { id } = await proposed(areas, demo, [demo.run.folder]);
    const end = demo.lizard.faults.add({
      match: {},
      do: { kind: 'answer', status: 401, code: 'NotAuthenticated', at: 'start' },
    });
    await expect(areas.handlers.startProposal({ id })).rejects.toMatchObject({ code: 'unauthorised' });
    expect(areas.engine.rows()).toEqual([]);
    end();
    expect((await areas.handlers.startProposal({ id })).ids).toHaveLength(9);
  });

  test('a key that stops working mid-way lets its transfers wait, and go on with a new one', async () => {
    const demo = await demoServers();
    const areas = await connected(demo);
    const { id } = await proposed(areas, demo, [demo.run.folder]);
    await areas.handlers.startProposal({ id });
    const end = demo.lizard.faults.add({
      match: {},
      do: { kind: 'answer', status: 401, code: 'NotAuthenticated', at: 'start' },
    });
    await vi.waitFor(
      () => {
        expect(areas.engine.rows().some(({ waiting }) => waiting?.for === 'key')).toBe(true);
        expect(areas.told('portals').at(-1)).toMatchObject([{ failure: { code: 'unauthorised' } }]);
      },
      { timeout: 10_000, interval: 20 },
    );
    end();
    const { origin, key } = demo.lizard;
    await areas.handlers.connectPortal({ address: origin, key, keep: false });
    await allAvailable(areas, 9);
    // A refusal that was still on its way is overruled by what arrived, once that is written down.
    await vi.waitFor(async () =>
      expect((await areas.handlers.portals({})).portals).toMatchObject([{ failure: null }]),
    );
  });

  test.each([
    ['HTML', { kind: 'html', page: 'login' }, 'portal-refused'],
    ['a failure', { kind: 'answer', status: 500, code: 'InternalError', at: 'start' }, 'server-error'],
  ] as const)('a portal that answers %s stops it with one sentence', async (_name, fault, code) => {
    const demo = await demoServers();
    const areas = await connected(demo);
    demo.lizard.faults.add({ match: { path: /results/u }, do: fault });
    const view = await proposed(areas, demo, [demo.run.folder]);
    expect(view).toMatchObject({ stage: 'failed', failures: [{ code }] });
    await expect(areas.handlers.startProposal({ id: view.id })).rejects.toMatchObject({ code: 'usage' });
  });

  test('offline it says so, and works once the line is back', async () => {
    const demo = await demoServers();
    const areas = await connected(demo);
    const end = demo.lizard.faults.add({ match: {}, do: { kind: 'drop-answer' } });
    expect(await proposed(areas, demo, [demo.run.folder])).toMatchObject({
      ...{ stage: 'failed', failures: [{ code: 'network' }] },
    });
    end();
    expect(await proposed(areas, demo, [demo.run.folder])).toMatchObject({ stage: 'ready' });
  });

  test('nothing recognisable, an empty folder and a missing one say so', async () => {
    const demo = await demoServers();
    const areas = await connected(demo);
    const folder = await newFolder();
    expect(await proposed(areas, demo, [folder])).toMatchObject({
      ...{ stage: 'failed', failures: [{ code: 'file-missing' }] },
    });
    const name = 'holiday <img src=x>\u202Egnp.txt';
    await writeFile(join(folder, name), 'x');
    const view = await proposed(areas, demo, [folder]);
    expect(view).toMatchObject({
      stage: 'ready',
      filesSeen: 1,
      filesRead: 0,
      failures: [{ code: 'foreign' }],
    });
    expect((await rowsOf(areas, view.id)).get(name)).toMatchObject({ status: 'left', recognised: null });
    await expect(areas.handlers.startProposal({ id: view.id })).rejects.toMatchObject({ code: 'unpaired' });
    const gone = await proposed(areas, demo, [join(folder, 'gone')]);
    expect((await rowsOf(areas, gone.id)).get('gone')).toMatchObject({
      ...{ status: 'undecided', findings: [{ code: 'file-missing' }] },
    });
  });

  test('is dropped at once while it is read, and gone', async () => {
    const demo = await demoServers();
    const areas = await connected(demo);
    demo.lizard.faults.add({ match: { path: /results/u }, do: { kind: 'delay-answer', ms: 3_000 } });
    const asked = { portal: demo.lizard.origin, scenario: demo.scenario.uuid, paths: [demo.run.folder] };
    const { id } = await areas.handlers.proposeRun(asked);
    expect(await areas.handlers.dropProposal({ id })).toEqual({ dropped: true });
    expect(await areas.handlers.dropProposal({ id })).toEqual({ dropped: false });
    expect(() => areas.handlers.proposal({ id })).toThrow(expect.objectContaining({ code: 'not-found' }));
    expect(areas.faults).toEqual([]);
  });

  test('files outside the folder that may be looked into are refused', async () => {
    const demo = await demoServers();
    const root = await newFolder();
    await cp(demo.run.folder, join(root, 'run'), { recursive: true, preserveTimestamps: true });
    const areas = await startAreas({ root });
    const { origin, key } = demo.lizard;
    await areas.handlers.connectPortal({ address: origin, key, keep: false });
    const outside = await proposed(areas, demo, [demo.run.folder]);
    expect(outside.totals).toMatchObject({ files: 0, undecided: 1 });
    expect((await proposed(areas, demo, [join(root, 'run')])).totals).toMatchObject({ files: 9 });
  });
});
