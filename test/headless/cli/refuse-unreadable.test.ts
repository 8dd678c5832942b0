import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refuseUnreadable } from '../../../src-main/headless/cli/refuse-unreadable.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-arguments-'));
  await writeFile(join(folder, 'a.tif'), '');
  await symlink('self', join(folder, 'self'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('files and folders that can be read pass', async () => {
  await expect(refuseUnreadable([folder, join(folder, 'a.tif')])).resolves.toBeUndefined();
});

test.each([['b.tif'], ['a.tif/below']])('%s, which is not there, is refused by its name', async (name) => {
  await expect(refuseUnreadable([folder, join(folder, name)])).rejects.toMatchObject({
    code: 'file-missing',
    message: `${join(folder, name)} is not there.`,
    path: join(folder, name),
  });
});

test.each([
  ['a\0b.tif', 'holds a NUL character, which no path may.'],
  ['self', 'is a link that leads back to itself.'],
  ['gr\uFFFDnze.tif', 'has a name that is not written in UTF-8, so it cannot be opened.'],
])('%j is refused for what it is', async (name, words) => {
  const path = join(folder, name);
  await expect(refuseUnreadable([path])).rejects.toMatchObject({
    code: 'file-unreadable',
    message: `${path} ${words}`,
  });
});
