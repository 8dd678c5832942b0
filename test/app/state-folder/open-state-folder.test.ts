import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findOwner } from '../../../src-main/app/state-folder/find-owner.ts';
import { readOwnerFile, writeOwnerFile } from '../../../src-main/app/state-folder/owner-file.ts';
import { openStateFolder, type StateFolder } from '../../../src-main/app/state-folder/open-state-folder.ts';
import { tempFolder } from '../../support/temp-folder.ts';

async function opened(folder: string, options = { fresh: false }): Promise<StateFolder> {
  const state = await openStateFolder(folder, options);
  onTestFinished(() => state.close());
  return state;
}

const modeOf = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8);

describe('the folder', () => {
  test('is made, with all above it, for its owner only', async () => {
    const folder = join(await tempFolder(), 'a', 'b');
    const state = await opened(folder);
    expect(state.ledgerFile).toBe(join(folder, 'ledger.db'));
    expect(await modeOf(folder)).toBe('700');
    for (const name of await readdir(folder)) expect(await modeOf(join(folder, name))).toBe('600');
  });

  test('made by someone else is closed to others while it is empty, and left alone when it is not', async () => {
    const [empty, used] = [await tempFolder(), await tempFolder()];
    await writeFile(join(used, 'thesis.txt'), '');
    for (const folder of [empty, used]) await chmod(folder, 0o755);
    await opened(empty);
    await opened(used);
    expect([await modeOf(empty), await modeOf(used)]).toEqual(['700', '755']);
  });

  test.runIf(process.platform === 'linux')('that the system will not have made is refused', async () => {
    for (const folder of ['/proc/sluice', '/proc/sluice/state'])
      await expect(openStateFolder(folder, { fresh: false })).rejects.toMatchObject({
        code: 'file-unreadable',
      });
  });

  test('that is a file is refused', async () => {
    const file = join(await tempFolder(), 'file');
    await writeFile(file, '');
    await expect(openStateFolder(file, { fresh: false })).rejects.toMatchObject({ code: 'usage' });
    await expect(openStateFolder(join(file, 'below'), { fresh: false })).rejects.toMatchObject({
      code: 'usage',
    });
  });

  test('whose path nobody can follow is refused', async () => {
    const link = join(await tempFolder(), 'self');
    await symlink('self', link);
    for (const path of [join(link, 'state'), '/a\0b'])
      await expect(openStateFolder(path, { fresh: false })).rejects.toMatchObject({ code: 'usage' });
  });

  test('made anew by another process keeps its note when this one ends', async () => {
    const folder = await tempFolder();
    const owned = await openStateFolder(folder, { fresh: false });
    await writeOwnerFile(folder, { pid: process.pid + 1, startedAt: '2026-01-01T00:00:00Z', control: null });
    await owned.close();
    expect((await readOwnerFile(folder))?.pid).toBe(process.pid + 1);
  });
});

describe('the owner', () => {
  test('is found by others once announced, and gone once closed', async () => {
    const folder = await tempFolder();
    expect(await findOwner(folder)).toEqual({ kind: 'none' });
    const state = await opened(folder);
    expect(await findOwner(folder)).toEqual({ kind: 'live', pid: process.pid, control: null });
    await state.announce({ port: 4711, token: 'secret' });
    const control = { port: 4711, token: 'secret' };
    expect(await findOwner(folder)).toEqual({ kind: 'live', pid: process.pid, control });
    await state.close();
    await state.close();
    expect(await findOwner(folder)).toEqual({ kind: 'none' });
    expect(await readdir(folder)).toEqual(['owner.db']);
  });

  test('writes its note for itself only', async () => {
    const folder = await tempFolder();
    await (await opened(folder)).announce({ port: 4711, token: 'secret' });
    expect(await modeOf(join(folder, 'owner.json'))).toBe('600');
    expect((await readdir(folder)).sort()).toEqual(['owner.db', 'owner.json']);
  });

  test('keeps a second one out, in the same process too, and says who it is', async () => {
    const folder = await tempFolder();
    await opened(folder);
    const second = openStateFolder(folder, { fresh: true });
    await expect(second).rejects.toMatchObject({ name: 'SluiceError', code: 'state-locked' });
    await expect(second).rejects.toThrow(`process ${process.pid}`);
    await expect(second).rejects.toMatchObject({ remedy: expect.stringContaining('--state') as string });
  });

  test('can be another after the first has closed', async () => {
    const folder = await tempFolder();
    await (await opened(folder)).close();
    await opened(folder);
  });

  test('that was killed counts for nothing, whatever its note says', async () => {
    const folder = await tempFolder();
    const note = { pid: 1, startedAt: '2026', control: { port: 1, token: 'old' } };
    await writeFile(join(folder, 'owner.db'), '');
    await writeFile(join(folder, 'owner.json'), JSON.stringify(note));
    expect(await findOwner(folder)).toEqual({ kind: 'none' });
    await opened(folder);
    expect(await findOwner(folder)).toEqual({ kind: 'live', pid: process.pid, control: null });
  });

  test.each(['', '{', '{"pid":"7"}', '[]'])('whose note is %j is found, but unknown', async (text) => {
    const folder = await tempFolder();
    await opened(folder);
    await writeFile(join(folder, 'owner.json'), text);
    expect(await findOwner(folder)).toEqual({ kind: 'unknown' });
    await expect(openStateFolder(folder, { fresh: false })).rejects.toMatchObject({ code: 'state-locked' });
  });

  test('looking for one makes no file', async () => {
    const folder = await tempFolder();
    await findOwner(folder);
    await findOwner(join(folder, 'none'));
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a disk that cannot lock', () => {
  const sqliteError = (errcode: number): Error => Object.assign(new Error('sqlite'), { errcode });

  test.each([
    [10 | (15 << 8), 'unsupported'],
    [15, 'unsupported'],
    [22, 'unsupported'],
    [14, 'file-unreadable'],
  ])('says so (SQLite error %i)', async (errcode, code) => {
    const takeLock = (): never => {
      throw sqliteError(errcode);
    };
    const opening = openStateFolder(await tempFolder(), { fresh: false, takeLock });
    await expect(opening).rejects.toMatchObject({
      code,
      remedy: expect.stringContaining('--state') as string,
    });
  });

  test('and answers as if all were locked is named as a possibility', async () => {
    const opening = openStateFolder(await tempFolder(), { fresh: false, takeLock: () => null });
    await expect(opening).rejects.toMatchObject({
      code: 'state-locked',
      remedy: expect.stringContaining('local disk') as string,
    });
  });

  test('is not blamed for an owner.db that is something else', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'owner.db'), Buffer.alloc(5000, 'x'));
    const opening = openStateFolder(folder, { fresh: false });
    await expect(opening).rejects.toMatchObject({ code: 'unsupported' });
    await expect(opening).rejects.toThrow('owner.db');
    const other = await tempFolder();
    await mkdir(join(other, 'owner.db'));
    await expect(openStateFolder(other, { fresh: false })).rejects.toMatchObject({ code: 'file-unreadable' });
  });
});

describe('a fresh start', () => {
  test('moves the ledger aside with its log, dated, byte for byte', async () => {
    const folder = await tempFolder();
    for (const ending of ['', '-wal', '-shm'])
      await writeFile(join(folder, `ledger.db${ending}`), `old${ending}`);
    await opened(folder, { fresh: true });
    const names = (await readdir(folder)).filter((name) => name.startsWith('ledger')).sort();
    expect(names.map((name) => name.replace(/T[\d-]+\.\d+Z/, 'T'))).toEqual(
      ['', '-shm', '-wal'].map((ending) => `ledger.db.${new Date().toISOString().slice(0, 10)}T${ending}`),
    );
    for (const name of names)
      expect(await readFile(join(folder, name), 'utf8')).toBe(`old${/-(wal|shm)$/.exec(name)?.[0] ?? ''}`);
  });

  test('with nothing there does nothing', async () => {
    const folder = await tempFolder();
    await opened(folder, { fresh: true });
    expect((await readdir(folder)).sort()).toEqual(['owner.db', 'owner.json']);
  });

  test('on an owned folder moves nothing', async () => {
    const folder = await tempFolder();
    await opened(folder);
    await writeFile(join(folder, 'ledger.db'), 'mine');
    await expect(openStateFolder(folder, { fresh: true })).rejects.toMatchObject({ code: 'state-locked' });
    expect(await readFile(join(folder, 'ledger.db'), 'utf8')).toBe('mine');
  });
});
