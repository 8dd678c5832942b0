import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPaths } from '../../src-main/app/check-paths.ts';
import { checkPlan } from '../../src-main/app/check-plan.ts';
import { proposeRun } from '../../src-main/app/propose-run.ts';
import type { Tally } from '../../src-main/contract/tally.ts';
import { demoServers, newFolder } from './portals/start-areas.ts';
import { signedUrl } from '../support/signed-url.ts';

const { signal } = new AbortController();
const sumOf = ({ toSend, skipped, refused, left }: Tally): number => toSend + skipped + refused + left;

/** A run with a foreign file, an empty one, a hidden folder and a link to nowhere beside its nine. */
async function untidyRun() {
  const demo = await demoServers();
  const { folder } = demo.run;
  await writeFile(join(folder, 'notes.txt'), 'foreign');
  await writeFile(join(folder, 's1-dtri.tif'), '');
  await mkdir(join(folder, '.checkpoints'));
  await symlink(join(folder, 'nowhere'), join(folder, 'gone.tif'));
  return demo;
}

test('a proposal and a check count every file of a run once, and a hidden folder needs no decision', async () => {
  const { run, lizard, scenario } = await untidyRun();
  const ask = {
    ...{ portal: lizard.origin, scenario: scenario.uuid, key: lizard.key, paths: [run.folder, run.folder] },
    ...{ pairs: [], replace: false, sendAnyway: false, again: false, signal },
  };
  const { tally, requests } = await proposeRun(ask);
  expect(tally).toEqual({ given: 13, toSend: 9, skipped: 0, refused: 2, left: 2 });
  expect(requests).toHaveLength(9);
  expect(sumOf(tally)).toBe(tally.given);
  const checked = (await checkPaths([run.folder], { signal })).tally;
  expect(checked).toEqual({ given: 13, toSend: 9, skipped: 0, refused: 2, left: 2 });
  // A foreign file that a person pairs is no foreign one; a pair whose file was not given is refused.
  const named = { file: join(run.folder, 'notes.txt'), code: 'grid-admin' };
  const paired = await proposeRun({ ...ask, pairs: [named] });
  expect(sumOf(paired.tally)).toBe(paired.tally.given);
  const elsewhere = { file: join(run.folder, '..', 'elsewhere.tif'), code: 'grid-admin' };
  await expect(proposeRun({ ...ask, pairs: [elsewhere] })).rejects.toMatchObject({
    code: 'file-missing',
    message: expect.stringContaining('elsewhere.tif for grid-admin, which is not among the files') as string,
  });
});

test('a plan counts its entries', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'a.bin'), 'a');
  const now = new Date().toISOString().replaceAll(/[-:]|\.\d+/gu, '');
  const uploads = ['a.bin', 'b.bin'].map((path) => ({ path, put: signedUrl(path, { 'X-Amz-Date': now }) }));
  const plan = join(folder, 'plan.json');
  await writeFile(plan, JSON.stringify({ version: 1, uploads }));
  const { tally } = await checkPlan(plan, { root: undefined });
  expect(tally).toEqual({ given: 2, toSend: 1, skipped: 0, refused: 1, left: 0 });
});
