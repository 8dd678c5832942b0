import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileTrouble } from '../../../src-main/engine/body/file-trouble.ts';
import { identifyFile } from '../../../src-main/engine/body/identify-file.ts';
import { isTooYoung } from '../../../src-main/engine/body/is-too-young.ts';
import { sameFile } from '../../../src-main/engine/body/same-file.ts';
import type { FileIdentity } from '../../../src-main/engine/ports/file-body.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-identify-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('looking at a file', () => {
  test('tells size, times to the nanosecond and inode', async () => {
    const path = join(folder, 'a.bin');
    await writeFile(path, 'abc');
    const stats = await stat(path, { bigint: true });
    await expect(identifyFile(path)).resolves.toEqual({
      size: 3,
      mtimeNs: String(stats.mtimeNs),
      ino: String(stats.ino),
      ctimeNs: String(stats.ctimeNs),
    });
  });

  test('a folder is no file; a file that is gone is missing; with its folder gone it is waited for', async () => {
    await mkdir(join(folder, 'sub'));
    await expect(identifyFile(join(folder, 'sub'))).rejects.toMatchObject({ code: 'file-unreadable' });
    // A receipt may name such a path.
    await expect(identifyFile('a\0b.bin')).rejects.toMatchObject({ code: 'file-unreadable' });
    await expect(identifyFile(join(folder, 'sub', 'a.bin'))).rejects.toMatchObject({ code: 'file-missing' });
    await expect(identifyFile(join(folder, 'unmounted', 'a.bin'))).rejects.toMatchObject({
      wait: { for: 'file' },
    });
  });
});

test.each([
  ['ENOENT', true, 'file-missing'],
  ['ENOENT', false, 'wait'],
  ['ENOTDIR', true, 'file-missing'],
  ['EACCES', true, 'file-unreadable'],
  ['EACCES', false, 'file-unreadable'],
  ['EPERM', true, 'file-unreadable'],
  ['EISDIR', true, 'file-unreadable'],
  ['ELOOP', true, 'file-unreadable'],
  ['EBUSY', true, 'wait'],
  ['ETXTBSY', true, 'wait'],
  ['EIO', true, 'wait'],
  ['ESTALE', false, 'wait'],
  ['EMFILE', true, 'wait'],
  ['UNKNOWN', true, 'wait'],
  ['EINVAL', true, null],
] as const)('%s, its folder there: %s → %s', (code, folderThere, expected) => {
  const trouble = fileTrouble(code, '/data/a.bin', folderThere);
  const kind = trouble?.kind === 'failed' ? trouble.failure.code : trouble === null ? null : 'wait';
  expect(kind).toBe(expected);
});

const seen: FileIdentity = {
  size: 3,
  mtimeNs: '1780000000000000001',
  ino: '7',
  ctimeNs: '1780000000000000002',
};

test.each<[string, Partial<FileIdentity>, string]>([
  ['nothing', {}, 'same'],
  ['the size', { size: 4 }, 'changed'],
  ['a nanosecond of the time', { mtimeNs: '1780000000000000000' }, 'changed'],
  ['the change time alone', { ctimeNs: '1780000000000000009' }, 'doubtful'],
  ['the inode alone', { ino: '8' }, 'doubtful'],
  ['a volume without inodes and change times', { ino: null, ctimeNs: null }, 'same'],
])('%s differs → %s', (_, change, expected) => {
  expect(sameFile(seen, { ...seen, ...change })).toBe(expected);
  expect(sameFile({ ...seen, ...change }, seen)).toBe(expected);
});

test.each([
  [0, true],
  [1999, true],
  [2001, false],
  [-60_000, true],
])('a file written %i ms ago is too young: %s', (age, expected) => {
  expect(isTooYoung(seen, 1_780_000_000_000 + age)).toBe(expected);
});
