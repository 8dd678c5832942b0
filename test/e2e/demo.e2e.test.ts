import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ensureBuilt } from '../support/built.ts';
import { lastRows, runCli, summaryOf } from '../support/run-cli.ts';

let folder: string;
beforeAll(ensureBuilt);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-e2e-demo-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const demo = (...args: readonly string[]) => runCli(['demo', ...args], { folder, env: { TMPDIR: folder } });

test('the demo brings nine files into Lizard, MD5s equal, and leaves nothing behind', async () => {
  const { code, stdout, stderr } = await demo();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.match(/[0-9a-f]{32} {2}same MD5/gu)).toHaveLength(9);
  expect(stdout).toContain('9 of 9 stored objects, read again, have the MD5 of their file.');
  expect(stdout).toContain('9 files: 9 in Lizard.');
  expect(await readdir(folder)).toEqual([]);
});

test('demo --json gives the nine as events, the summary last', async () => {
  const end = await demo('--json');
  expect(end.code, end.stderr).toBe(0);
  const rows = [...lastRows(end).values()];
  expect(rows).toHaveLength(9);
  for (const row of rows) expect(row).toMatchObject({ state: 'available', verified: 'md5', failure: null });
  expect(summaryOf(end)).toMatchObject({ total: 9, available: 9, failed: 0 });
});

test('demo --keep keeps the run, the objects and the state, and says where', async () => {
  const { code, stdout } = await demo('--keep');
  expect(code).toBe(0);
  const [kept = ''] = await readdir(folder);
  expect(stdout).toContain(join(folder, kept));
  expect(await readdir(join(folder, kept))).toEqual(expect.arrayContaining(['objects', 'run', 'state']));
});
