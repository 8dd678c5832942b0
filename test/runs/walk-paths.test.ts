import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { walkPaths } from '../../src-main/runs/walk-paths.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** What is found below a path: files by their names, and what is said of the others. */
async function found(path: string): Promise<string[]> {
  const items = await Array.fromAsync(walkPaths([path], { signal: new AbortController().signal }));
  return items
    .map((item) =>
      item.kind === 'file' ? item.file.name : `${item.finding.severity}: ${item.finding.message}`,
    )
    .toSorted();
}

test('links that lead back to themselves or to a folder around end, and the other files are found', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'log.txt'), '');
  await symlink('self', join(folder, 'self'));
  await symlink('depth-max-dtri.tif', join(folder, 'depth-max-dtri.tif'));
  await symlink('.', join(folder, 'around'), 'dir');
  expect(await found(folder)).toEqual([
    'info: around/ is left out: it is a link to a folder already looked into.',
    'info: self is left out: it is a link that leads back to itself.',
    'log.txt',
    'refuse: depth-max-dtri.tif is a link that leads back to itself.',
  ]);
  expect(await found(join(folder, 'self'))).toEqual(['refuse: self is a link that leads back to itself.']);
});

// Other systems write no such names.
describe.runIf(process.platform === 'linux')('names that are no UTF-8', () => {
  test('are said of their files, and the others are found', async () => {
    const folder = await tempFolder();
    const at = (name: string): Buffer =>
      Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')]);
    await writeFile(join(folder, 'log.txt'), '');
    await writeFile(at('grénze.tif'), '');
    await writeFile(at('notitië.txt'), '');
    await mkdir(at('uitvoér'));
    expect(await found(folder)).toEqual([
      'info: notiti\uFFFD.txt is left out: it has a name that is not written in UTF-8, so it cannot be opened.',
      'log.txt',
      'refuse: gr\uFFFDnze.tif has a name that is not written in UTF-8, so it cannot be opened.',
      'refuse: uitvo\uFFFDr has a name that is not written in UTF-8, so it cannot be opened.',
    ]);
  });
});

test('a path with a NUL in it is said to be none', async () => {
  expect(await found('a\0b.tif')).toEqual(['refuse: a\0b.tif holds a NUL character, which no path may.']);
});
