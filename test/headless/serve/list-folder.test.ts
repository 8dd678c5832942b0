import { execFileSync } from 'node:child_process';
import { linkSync } from 'node:fs';
import { mkdir, realpath, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFolder } from '../../../src-main/headless/serve/list-folder.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const rootWithFiles = async (): Promise<string> => {
  const root = join(await realpath(await tempFolder()), 'root');
  await mkdir(join(root, 'run', '2'), { recursive: true });
  await writeFile(join(root, 'run', 'dem.tif'), 'abc');
  await utimes(join(root, 'run', 'dem.tif'), 1_000_000, 1_000_000);
  return root;
};
const names = (reply: ReturnType<typeof listFolder>): readonly string[] =>
  reply.ok ? reply.value.entries.map(({ name }) => name) : [`refused: ${reply.failure.code}`];

test('a folder shows what is in it, with sizes and times, and the way up', async () => {
  const root = await rootWithFiles();
  const path = join(root, 'run');
  const reply = listFolder({ root, path });
  expect(reply).toMatchObject({
    ok: true,
    value: {
      ...{ path, parent: root, more: 0 },
      entries: [
        { name: '2', path: join(path, '2'), kind: 'folder', size: null },
        {
          ...{ name: 'dem.tif', path: join(path, 'dem.tif'), kind: 'file', size: 3 },
          modified: '1970-01-12T13:46:40.000Z',
        },
      ],
    },
  });
});

test('one begins at the root, and cannot go up from there', async () => {
  const root = await rootWithFiles();
  expect(listFolder({ root, path: null })).toMatchObject({ ok: true, value: { path: root, parent: null } });
});

test('nothing outside the root is shown, by no way of writing its path', async () => {
  const root = await rootWithFiles();
  await mkdir(`${root}-secret`);
  await symlink(`${root}-secret`, join(root, 'way-out'));
  for (const path of [join(root, '..'), `${root}/../root-secret`, '/', join(root, 'way-out'), 'run', '.', ''])
    expect(listFolder({ root, path })).toMatchObject({ ok: false });
  expect(names(listFolder({ root, path: `${root}-secret` }))).toEqual(['refused: unsupported']);
});

test('links are what they lead to; those that lead out or nowhere are left out', async () => {
  const root = await rootWithFiles();
  await symlink(join(root, 'run'), join(root, 'latest'));
  await symlink(join(root, 'run', 'dem.tif'), join(root, 'a-link.tif'));
  await symlink('/etc', join(root, 'out'));
  await symlink('/etc/hostname', join(root, 'out.txt'));
  await symlink('nowhere', join(root, 'dangling'));
  execFileSync('mkfifo', [join(root, 'pipe')]);
  expect(names(listFolder({ root, path: null }))).toEqual(['latest', 'run', 'a-link.tif']);
  const through = listFolder({ root, path: join(root, 'latest') });
  expect(through).toMatchObject({ ok: true, value: { path: join(root, 'run'), parent: root } });
});

test.each([
  ['is not there', 'nothing'],
  ['is a file', 'run/dem.tif'],
  ['has a name no system takes', 'a\0b'],
])('a folder that %s is refused in words', async (_, name) => {
  const root = await rootWithFiles();
  expect(listFolder({ root, path: `${root}/${name}` })).toMatchObject({
    ...{ ok: false, failure: { code: 'not-found', message: 'This folder is not there any more.' } },
  });
});

test('of more than 5,000 entries the rest is counted', async () => {
  const root = await rootWithFiles();
  const folder = join(root, 'run', '2');
  // An entry each of one file: a file each takes some disks ten seconds.
  for (let at = 0; at < 5010; at += 1) linkSync(join(root, 'run', 'dem.tif'), join(folder, `f${at}`));
  const reply = listFolder({ root, path: folder });
  expect(reply).toMatchObject({ ok: true, value: { more: 10 } });
  expect(names(reply)).toHaveLength(5000);
  expect(names(reply).at(-1)).toBe('f4999');
});
