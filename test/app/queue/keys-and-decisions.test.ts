import { readFile, utimes } from 'node:fs/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type App, createApp } from '../../../src-main/app/create-app.ts';
import { openPortal } from '../../../src-main/app/portal.ts';
import type { ListAsk } from '../../../src-main/contract/window/queue-view.ts';
import type { WindowRow } from '../../../src-main/contract/window/window-row.ts';
import type { Demo } from '../../../src-main/demo/start-demo.ts';
import { testShell } from '../../support/test-shell.ts';
import { demoServers, newFolder } from '../portals/start-areas.ts';

const all: ListAsk = {
  filter: { text: '', states: [], groups: [] },
  sort: { by: 'name', descending: false },
  folded: [],
  offset: 0,
  limit: 100,
};

async function opened(folder: string): Promise<App> {
  const app = await createApp({ folder, fresh: false, shell: testShell(folder) });
  let isOpen = true;
  const once = async (): Promise<void> => {
    if (isOpen) await app.close();
    isOpen = false;
  };
  onTestFinished(once);
  return { ...app, close: once };
}

const connect = (app: App, { lizard }: Demo) =>
  app.handlers.connectPortal({ address: lizard.origin, key: lizard.key, keep: false });

/** Starts these files with a line so slow that none of them gets anywhere. */
async function startedSlowly(app: App, demo: Demo, paths: readonly string[]): Promise<void> {
  const then = new Date(Date.now() - 60_000);
  for (const { path } of demo.run.files) await utimes(path, then, then);
  await app.handlers.limit({ bytesPerSecond: 1 });
  const asked = { portal: demo.lizard.origin, scenario: demo.scenario.uuid, paths };
  const { id } = await app.handlers.proposeRun(asked);
  await vi.waitFor(async () => expect((await app.handlers.proposal({ id })).stage).toBe('ready'), waits);
  await app.handlers.startProposal({ id });
}

const waits = { timeout: 15_000, interval: 50 };

const rowsWhen = (app: App, fits: (row: WindowRow) => boolean): Promise<readonly WindowRow[]> =>
  vi.waitFor(async () => {
    const { rows } = await app.handlers.list(all);
    expect(rows.filter((row) => !fits(row)).map(({ name, state }) => [name, state])).toEqual([]);
    return rows;
  }, waits);

describe('keys that live in memory', () => {
  test('after a restart their transfers wait for the key, and go on when it is given', async () => {
    const [demo, folder] = [await demoServers(), await newFolder()];
    const first = await opened(folder);
    await connect(first, demo);
    await startedSlowly(first, demo, [demo.run.folder]);
    await first.close();

    const next = await opened(folder);
    const waiting = await rowsWhen(next, ({ waiting: wait }) => wait?.for === 'key');
    expect(waiting).toHaveLength(9);
    expect(waiting[0]).toMatchObject({ group: 'needs-you', remedies: ['give-key'] });
    expect((await next.handlers.portals({})).portals).toMatchObject([{ key: 'missing' }]);
    await connect(next, demo);
    await rowsWhen(next, ({ state }) => state === 'available');
  }, 40_000);
});

/** Someone else uploads to the results of these files, and the portal takes it. */
async function overtaken(demo: Demo, names: readonly string[]): Promise<void> {
  const portal = openPortal({ portal: demo.lizard.origin, key: demo.lizard.key });
  const { signal } = new AbortController();
  const results = () => Array.fromAsync(portal.results(demo.scenario.uuid, signal));
  const codes = names.map((name) => name.replace(/\.tif$/, '').replaceAll('_', '-'));
  const meant = (await results()).filter(({ code }) => codes.includes(code.replaceAll('_', '-')));
  expect(meant).toHaveLength(names.length);
  const other = demo.run.files.find(({ path }) => path.endsWith('.tif'))!;
  for (const { upload_url: url } of meant)
    await fetch(url!, { method: 'PUT', body: await readFile(other.path) });
  const ids = new Set(meant.map(({ id }) => id));
  await vi.waitFor(async () => {
    const now = (await results()).filter(({ id }) => ids.has(id));
    expect(now.every(({ raster }) => raster !== null)).toBe(true);
  }, waits);
}

describe('a result that someone else filled meanwhile', () => {
  test('waits for a decision: replaced on an explicit word, or left as it is', async () => {
    const demo = await demoServers();
    const rasters = demo.run.files.filter(({ path }) => path.endsWith('.tif')).slice(0, 2);
    const app = await opened(await newFolder());
    await connect(app, demo);
    const paths = rasters.map(({ path }) => path);
    await startedSlowly(app, demo, paths);
    await app.handlers.pause({ ids: 'all', when: 'now' });
    await overtaken(
      demo,
      paths.map((path) => path.split('/').at(-1) ?? ''),
    );
    await app.handlers.limit({ bytesPerSecond: null });
    await app.handlers.resume({ ids: 'all' });
    const [one, two] = await rowsWhen(app, ({ waiting }) => waiting?.for === 'decision');
    expect(one).toMatchObject({ group: 'needs-you', remedies: ['replace', 'skip', 'open-page'] });
    expect(await app.handlers.decide({ id: two!.id, decision: 'skip' })).toEqual({ done: true });
    expect(await app.handlers.decide({ id: one!.id, decision: 'replace' })).toEqual({ done: true });
    await rowsWhen(app, ({ id, state }) => state === (id === one!.id ? 'available' : 'skipped'));
    expect((await app.handlers.list(all)).rows[0]).toMatchObject({ id: one!.id, place: { replaces: true } });
    expect(await app.handlers.decide({ id: one!.id, decision: 'replace' })).toEqual({ done: false });
  }, 40_000);
});
