import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { demoServers, newFolder, startAreas } from '../portals/start-areas.ts';

type Areas = Awaited<ReturnType<typeof startAreas>>;
const everything = { only: 'all', offset: 0, limit: 500 } as const;

async function planIn(folder: string, uploads: readonly unknown[], name = 'plan.json'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, JSON.stringify({ version: 1, uploads }));
  return path;
}

/** A file old enough to be taken at once. */
async function fileIn(folder: string, name: string, text: string): Promise<void> {
  const then = new Date(Date.now() - 60_000);
  await writeFile(join(folder, name), text);
  await utimes(join(folder, name), then, then);
}

const opened = async (areas: Areas, path: string) => {
  const { id } = await areas.handlers.openPlan({ path });
  return areas.settled(id);
};

const dead = 'https://127.0.0.1:1/bucket/a?X-Amz-Date=20200101T000000Z&X-Amz-Expires=60&X-Amz-Signature=x';

describe('an opened plan', () => {
  test('shows hosts, files, bytes and the first end, and waits for its start', async () => {
    const { s3 } = await demoServers();
    const areas = await startAreas();
    const folder = await newFolder();
    await fileIn(folder, 'a.bin', 'aaa');
    await fileIn(folder, 'b.bin', 'bb');
    const sign = (key: string, expires: number) => s3.sign({ method: 'PUT', key, expires });
    const path = await planIn(folder, [
      { path: 'a.bin', put: await sign('a', 3600) },
      { path: 'b.bin', put: await sign('b', 600) },
    ]);
    const view = await opened(areas, path);
    expect(view).toMatchObject({
      ...{ stage: 'ready', filesSeen: 2, filesRead: 2, failures: [] },
      totals: { files: 2, bytes: 5, replaced: 0, undecided: 0 },
      source: { kind: 'plan', file: path, hosts: [new URL(s3.origin).host], goesOn: 0 },
    });
    const { firstExpiry } = view.source as { firstExpiry: string };
    expect(Date.parse(firstExpiry) - Date.now()).toBeLessThan(600_000);
    const { rows } = await areas.handlers.pairs({ id: view.id, ...everything });
    expect(rows).toMatchObject([
      { name: 'a.bin', status: 'paired', findings: [{ code: 'url-life' }] },
      { name: 'b.bin', status: 'paired' },
    ]);
    expect(JSON.stringify([view, rows])).not.toMatch(/X-Amz/u);
    expect(areas.engine.rows()).toEqual([]);
    const skip = { kind: 'skip', path: join(folder, 'b.bin') } as const;
    const skipped = await areas.handlers.correct({ id: view.id, corrections: [skip] });
    expect(skipped.totals).toMatchObject({ files: 1, bytes: 3 });
    expect((await areas.handlers.startProposal({ id: view.id })).ids).toHaveLength(1);
    await vi.waitFor(() => expect(areas.engine.rows()).toMatchObject([{ name: 'a.bin', state: 'done' }]));
    expect(areas.faults).toEqual([]);
  });

  test('gives waiting transfers fresh URLs, and says how many go on', async () => {
    const { s3 } = await demoServers();
    const areas = await startAreas();
    const folder = await newFolder();
    await fileIn(folder, 'a.bin', 'aaa');
    const key = 'bucket/a';
    const signed = (signingDate: Date) => s3.sign({ method: 'PUT', key, signingDate, expires: 60 });
    const old = await signed(new Date(Date.now() - 3_600_000));
    const expired = await opened(areas, await planIn(folder, [{ path: 'a.bin', put: old }]));
    const { rows } = await areas.handlers.pairs({ id: expired.id, ...everything });
    expect(rows[0]?.findings).toMatchObject([{ code: 'url-expired' }]);
    await areas.handlers.startProposal({ id: expired.id });
    await vi.waitFor(() => expect(areas.engine.rows()).toMatchObject([{ waiting: { for: 'fresh-url' } }]), {
      timeout: 5_000,
    });
    const fresh = await opened(
      areas,
      await planIn(folder, [{ path: 'a.bin', put: await signed(new Date()) }], 'fresh.json'),
    );
    expect(fresh.source).toMatchObject({ goesOn: 1 });
    const page = await areas.handlers.pairs({ id: fresh.id, ...everything });
    expect(page.rows[0]?.findings.map(({ code }) => code)).toContain('goes-on');
    await areas.handlers.startProposal({ id: fresh.id });
    await vi.waitFor(() => expect(areas.engine.rows()).toMatchObject([{ state: 'done' }]));
  });

  test.each([
    ['is no plan', '{"version": 7}'],
    ['is no JSON', 'nonsense'],
    ['has a mistake in its grammar', JSON.stringify({ version: 1, uploads: [{ path: '../x', put: dead }] })],
    ['holds no uploads', JSON.stringify({ version: 1, uploads: [] })],
  ])('that %s is refused whole, and cannot be started', async (_name, text) => {
    const areas = await startAreas();
    const path = join(await newFolder(), 'plan.json');
    await writeFile(path, text);
    const view = await opened(areas, path);
    expect(view.stage).toBe('failed');
    expect(view.failures.map(({ code }) => code)).toContain('plan-invalid');
    expect(JSON.stringify(view)).not.toContain('X-Amz');
    await expect(areas.handlers.startProposal({ id: view.id })).rejects.toMatchObject({ code: 'usage' });
    expect(areas.engine.rows()).toEqual([]);
  });

  test('that is not there, or outside the folder that may be looked into, is not read', async () => {
    const root = await newFolder();
    const areas = await startAreas({ root });
    expect(await opened(areas, join(root, 'gone.json'))).toMatchObject({
      ...{ stage: 'failed', failures: [{ code: 'file-missing' }] },
    });
    const outside = await planIn(await newFolder(), []);
    expect(await opened(areas, outside)).toMatchObject({ stage: 'failed', failures: [{ code: 'usage' }] });
  });

  test('of 10,000 uploads tells a few times a second, and a person cannot re-aim it', async () => {
    const areas = await startAreas();
    const folder = await newFolder();
    const uploads = Array.from({ length: 10_000 }, (_, at) => ({
      ...{ path: `file-${at}.bin`, put: dead.replace('bucket/a', `bucket/${at}`) },
    }));
    await writeFile(join(folder, 'file-0.bin'), 'x');
    const begun = performance.now();
    const view = await opened(areas, await planIn(folder, uploads));
    expect(view).toMatchObject({ stage: 'ready', totals: { files: 10_000, bytes: 1 } });
    const seconds = (performance.now() - begun) / 1000;
    expect(areas.told('proposal').length).toBeLessThan(5 * seconds + 6);
    const page = await areas.handlers.pairs({ id: view.id, only: 'all', offset: 9_990, limit: 500 });
    expect(page).toMatchObject({ total: 10_000, offset: 9_990 });
    expect(page.rows).toHaveLength(10);
    const pair = { kind: 'pair', path: join(folder, 'file-0.bin'), code: 'x', replace: true } as const;
    await expect(async () =>
      areas.handlers.correct({ id: view.id, corrections: [pair] }),
    ).rejects.toMatchObject({ code: 'usage' });
  });
});
