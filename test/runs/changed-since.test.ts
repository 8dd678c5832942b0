import { rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changedSince } from '../../src-main/runs/changed-since.ts';
import { tempFolder } from '../support/temp-folder.ts';

async function fileOf(path: string) {
  const { size, mtimeMs } = await stat(path);
  return { path, name: path, size, mtimeMs };
}

test('files that were written or touched since have changed; one that is gone is not said to have', async () => {
  const folder = await tempFolder();
  const paths = ['same', 'longer', 'touched', 'gone'].map((name) => join(folder, name));
  for (const path of paths) await writeFile(path, 'x');
  const files = await Promise.all(paths.map(fileOf));
  const [, longer, touched, gone] = paths as [string, string, string, string];
  await writeFile(longer, 'xy');
  await utimes(touched, new Date(0), new Date(0));
  await rm(gone);
  expect((await changedSince(files)).map(({ path }) => path)).toEqual([longer, touched]);
});
