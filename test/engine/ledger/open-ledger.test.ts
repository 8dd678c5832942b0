import {
  chmod,
  copyFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { migrations } from '../../../src-main/engine/ledger/migrations.ts';
import { openForWriting } from '../../../src-main/engine/ledger/open-for-writing.ts';
import { openLedger } from '../../../src-main/engine/ledger/open-ledger.ts';
import type { Ledger } from '../../../src-main/engine/ports/ledger.ts';
import { samplePart, sampleRecord } from '../../support/ledger-samples.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const newFile = async (): Promise<string> => join(await tempFolder(), 'ledger.db');

async function opened(file: string, options = {}): Promise<Ledger> {
  const ledger = await openLedger(file, options);
  onTestFinished(() => ledger.close());
  return ledger;
}

/** A closed ledger of some pages, with one part. */
async function closedLedger(): Promise<string> {
  const file = await newFile();
  const ledger = await openLedger(file);
  const ids = Array.from({ length: 200 }, (_, n) => `t${n}`);
  await ledger.write(ids.map((id) => ({ type: 'insert', record: sampleRecord(id) })));
  await ledger.write([{ type: 'accepted', id: 't0', part: samplePart(1) }]);
  await ledger.close();
  return file;
}

function runSql(file: string, sql: string): void {
  const db = new DatabaseSync(file);
  db.exec(sql);
  db.close();
}

/** Refused with `code`, and every byte below the folder as it was. */
async function expectLeftAlone(file: string, code: string): Promise<void> {
  const before = await readFile(file);
  await expect(openLedger(file)).rejects.toMatchObject({ name: 'SluiceError', code });
  expect(await readFile(file)).toEqual(before);
}

describe('a ledger file', () => {
  test('is for its owner only, with all that lies beside it', async () => {
    const file = await newFile();
    const ledger = await opened(file);
    await ledger.write([{ type: 'insert', record: sampleRecord('a') }]);
    for (const ending of ['', '-wal', '-shm']) expect((await stat(file + ending)).mode & 0o777).toBe(0o600);
  });

  test('that others may read is closed to them', async () => {
    const file = await closedLedger();
    await chmod(file, 0o644);
    await opened(file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test('is written ahead, waits for the disk at every commit, and overwrites what it deletes', async () => {
    const db = openForWriting(await newFile(), null);
    const pragma = (name: string) => Object.values(db.prepare(`PRAGMA ${name}`).get()!)[0];
    const names = ['journal_mode', 'synchronous', 'fullfsync', 'secure_delete'];
    expect(names.map(pragma)).toEqual(['wal', 2, 1, 1]);
    db.close();
  });

  test('keeps everything from one opening to the next', async () => {
    const ledger = await opened(await closedLedger());
    const { transfers, parts } = await ledger.read();
    expect(transfers).toHaveLength(200);
    expect(parts.get('t0')).toEqual([samplePart(1)]);
  });

  test('read once is as it was when the reading began', async () => {
    const ledger = await opened(await closedLedger());
    const before = ledger.read();
    const removal = ledger.write([{ type: 'remove', id: 't0' }]);
    expect((await before).parts.size).toBe((await before).transfers.length - 199);
    await removal;
    expect((await ledger.read()).parts.size).toBe(0);
  });

  test('half-made by a crash is made anew', async () => {
    const file = await newFile();
    await writeFile(`${file}.new`, 'half');
    await opened(file);
    expect(await readdir(join(file, '..'))).not.toContain('ledger.db.new');
  });
});

describe('a damaged ledger is refused and left as it is', () => {
  test('random bytes', async () => {
    const file = await newFile();
    await writeFile(file, Buffer.alloc(20_000, 'no database at all'));
    await expectLeftAlone(file, 'ledger-corrupt');
  });

  test('an empty file', async () => {
    const file = await newFile();
    await writeFile(file, '');
    await expectLeftAlone(file, 'ledger-corrupt');
  });

  test.each([100, 4096, 5000, 3 * 4096])('cut off after %i bytes', async (size) => {
    const file = await closedLedger();
    await truncate(file, size);
    await expectLeftAlone(file, 'ledger-corrupt');
  });

  test('a page overwritten in the middle', async () => {
    const file = await closedLedger();
    const bytes = await readFile(file);
    bytes.fill(0xff, 4096 * 5, 4096 * 6);
    await writeFile(file, bytes);
    await expectLeftAlone(file, 'ledger-corrupt');
  });

  test("another program's SQLite file", async () => {
    const file = await newFile();
    runSql(file, 'CREATE TABLE bookmarks (url TEXT); PRAGMA user_version = 1');
    await expectLeftAlone(file, 'ledger-corrupt');
  });

  test('a folder in its place', async () => {
    const file = await newFile();
    await mkdir(file);
    await expect(openLedger(file)).rejects.toMatchObject({ code: 'ledger-corrupt' });
  });

  test('a write-ahead log whose ledger is gone', async () => {
    const file = await closedLedger();
    const ledger = await openLedger(file);
    await ledger.write([{ type: 'attempt', id: 't0' }]);
    await copyFile(`${file}-wal`, `${file}-wal-kept`);
    await ledger.close();
    await copyFile(`${file}-wal-kept`, `${file}-wal`);
    await unlink(file);
    await expect(openLedger(file)).rejects.toMatchObject({ code: 'ledger-corrupt' });
    expect(await readdir(join(file, '..'))).toEqual(['ledger.db-wal', 'ledger.db-wal-kept']);
  });

  test.each([
    ['state', `'{"kind":"dreaming"}'`],
    ['state', `'{"kind":'`],
    ['destination', `'[]'`],
    ['identity', `'{"size":-1}'`],
    ['verified', `'perhaps'`],
    ['attempts', '9223372036854775807'],
  ])('a row whose %s is %s, said without its values', async (column, value) => {
    const file = await closedLedger();
    runSql(file, `UPDATE transfers SET ${column} = ${value} WHERE id = 't7'`);
    const ledger = await opened(file);
    await expect(ledger.read()).rejects.toMatchObject({ code: 'ledger-corrupt' });
    await expect(ledger.read()).rejects.not.toThrow(/X-Amz/);
  });
});

test('a newer ledger is refused and left as it is', async () => {
  const file = await closedLedger();
  runSql(file, `PRAGMA user_version = ${migrations.length + 1}`);
  await expectLeftAlone(file, 'state-newer');
});

test('a folder that is not there is said to be so', async () => {
  const file = join(await newFile(), 'ledger.db');
  await expect(openLedger(file)).rejects.toMatchObject({ code: 'file-unreadable' });
});

describe('a ledger that is not at its path any more', () => {
  test.each<[string, (folder: string) => Promise<void>]>([
    ['whose folder is deleted', (folder) => rm(folder, { recursive: true })],
    ['whose folder is moved', (folder) => rename(folder, `${folder}-moved`)],
    [
      'in whose place there is another',
      async (folder) => {
        await rename(folder, `${folder}-moved`);
        await mkdir(folder);
        await writeFile(join(folder, 'ledger.db'), '');
      },
    ],
  ])('%s takes nothing as written', async (_, happens) => {
    const folder = join(await tempFolder(), 'state');
    await mkdir(folder);
    const ledger = await opened(join(folder, 'ledger.db'));
    await ledger.write([{ type: 'insert', record: sampleRecord('a') }]);
    await happens(folder);
    const writing = ledger.write([{ type: 'state', id: 'a', state: { kind: 'done' } }]);
    await expect(writing).rejects.toMatchObject({ name: 'SluiceError', code: 'state-gone' });
  });
});

describe('a full disk', () => {
  const bulky = (id: string) => sampleRecord(id, { destination: { kind: 'plan', note: 'x'.repeat(20_000) } });

  test('refuses what does not fit and can be used on', async () => {
    const ledger = await opened(await newFile(), { maxPages: 20 });
    await ledger.write([{ type: 'insert', record: sampleRecord('a') }]);
    const tooMuch = Array.from({ length: 10 }, (_, n) => bulky(`b${n}`));
    const writing = ledger.write(tooMuch.map((record) => ({ type: 'insert', record })));
    await expect(writing).rejects.toMatchObject({ name: 'SluiceError', code: 'disk-full' });
    await ledger.write([{ type: 'state', id: 'a', state: { kind: 'done' } }]);
    expect((await ledger.read()).transfers).toEqual([sampleRecord('a', { state: { kind: 'done' } })]);
  });

  test('refuses only the batch that does not fit, of those that share a commit', async () => {
    const ledger = await opened(await newFile(), { maxPages: 20 });
    const small = (id: string) => ledger.write([{ type: 'insert', record: sampleRecord(id) }]);
    const tooMuch = Array.from({ length: 10 }, (_, n) => bulky(`b${n}`));
    const outcomes = await Promise.allSettled([
      small('a'),
      ledger.write(tooMuch.map((record) => ({ type: 'insert', record }))),
      small('c'),
    ]);
    expect(outcomes.map((each) => each.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await ledger.read()).transfers.map((each) => each.id)).toEqual(['a', 'c']);
  });
});
