import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Demo, startDemo } from '../../src-main/demo/start-demo.ts';
import { ensureBuilt } from '../support/built.ts';
import { refusedCodes, runCli } from '../support/run-cli.ts';

let folder: string;
let demo: Demo;

beforeAll(ensureBuilt);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-e2e-rasters-'));
  const holds = { 'depth-max-dtri': { kind: 'raster', size: 1_234_567 } } as const;
  demo = await startDemo({ folder, holds });
});
afterEach(async () => {
  await demo.close();
  await rm(folder, { recursive: true, force: true });
});

const rasters = (...args: readonly string[]) =>
  runCli(['rasters', ...args, '--portal', demo.lizard.origin, '--json', '--quiet'], {
    folder,
    env: { SLUICE_LIZARD_KEY: demo.lizard.key },
  });
const deletions = (): number => demo.lizard.requestCount('DELETE', /./u);
const rowsOf = ({ stdout }: { readonly stdout: string }) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

test('over two thousand are listed, one scenario’s are found, and one is shown as the portal has it', async () => {
  const all = await rasters('list', '--all');
  expect(all.code, all.stderr).toBe(0);
  expect(new Set(rowsOf(all).map(({ uuid }) => uuid)).size).toBe(2_011);
  const [own, second] = rowsOf(await rasters('list', '--scenario', demo.scenario.uuid));
  expect([own?.['size'], second]).toEqual([1_234_567, undefined]);
  const [raw] = rowsOf(await rasters('show', String(own?.['uuid'])));
  expect(raw).toMatchObject({ uuid: own?.['uuid'], fill_value: '-9999.0', pixelsize_y: -0.5 });
});

test('a dry run deletes nothing, a deletion only what nothing uses, force only with the name', async () => {
  const study = ['--name-startswith', 'HAVENOORD'];
  const dry = await rasters('delete', ...study, '--dry-run');
  expect([dry.code, deletions()]).toEqual([1, 0]);
  const asked = await rasters('delete', ...study);
  expect([asked.code, refusedCodes(asked), deletions()]).toEqual([2, ['usage'], 0]);
  const done = await rasters('delete', ...study, '--yes');
  const outcomes = rowsOf(done).map(({ outcome }) => outcome);
  expect([done.code, outcomes.filter((each) => each === 'deleted').length]).toEqual([1, 3]);
  const used = rowsOf(done).find(({ outcome }) => outcome === 'in-use');
  const [uuid, name] = [String(used?.['uuid']), String(used?.['name'])];
  const wrong = await rasters('delete', '--force', uuid, '--name-typed', name.toLowerCase(), '--yes');
  expect([wrong.code, refusedCodes(wrong), deletions()]).toEqual([2, ['usage'], 3]);
  const forced = await rasters('delete', '--force', uuid, '--name-typed', name);
  expect([forced.code, deletions()]).toEqual([0, 4]);
  expect(rowsOf(await rasters('list', ...study))).toHaveLength(5);
});
