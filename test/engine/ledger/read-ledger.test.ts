import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openLedger } from '../../../src-main/engine/ledger/open-ledger.ts';
import { readLedger } from '../../../src-main/engine/ledger/read-ledger.ts';
import { sampleRecord } from '../../support/ledger-samples.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const insert = (id: string) => [{ type: 'insert', record: sampleRecord(id) }] as const;

test('no file reads as an empty ledger and leaves no file', async () => {
  const folder = await tempFolder();
  expect((await readLedger(join(folder, 'ledger.db'))).transfers).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

test('a ledger nobody has open is read without a trace', async () => {
  const folder = await tempFolder();
  const file = join(folder, 'ledger.db');
  const ledger = await openLedger(file);
  await ledger.write(insert('a'));
  await ledger.close();
  const before = await readFile(file);
  expect((await readLedger(file)).transfers).toEqual([sampleRecord('a')]);
  expect(await readdir(folder)).toEqual(['ledger.db']);
  expect(await readFile(file)).toEqual(before);
});

test('beside a running owner it sees what is durable, and the owner writes on', async () => {
  const file = join(await tempFolder(), 'ledger.db');
  const ledger = await openLedger(file);
  onTestFinished(() => ledger.close());
  await ledger.write(insert('a'));
  const [seen] = await Promise.all([readLedger(file), ledger.write(insert('b'))]);
  expect(seen.transfers[0]).toEqual(sampleRecord('a'));
  expect((await readLedger(file)).transfers).toEqual([sampleRecord('a'), sampleRecord('b')]);
});

test('what a killed owner left in the write-ahead log is read, and left for the next owner', async () => {
  const folder = await tempFolder();
  const killed = join(await tempFolder(), 'ledger.db');
  const ledger = await openLedger(killed);
  onTestFinished(() => ledger.close());
  await ledger.write(insert('a'));
  const file = join(folder, 'ledger.db');
  await copyFile(killed, file);
  await copyFile(`${killed}-wal`, `${file}-wal`);
  const before = await readFile(file);
  expect((await readLedger(file)).transfers).toEqual([sampleRecord('a')]);
  expect(await readFile(file)).toEqual(before);
  const next = await openLedger(file);
  onTestFinished(() => next.close());
  expect((await next.read()).transfers).toEqual([sampleRecord('a')]);
});

test('a damaged ledger is said to be so', async () => {
  const file = join(await tempFolder(), 'ledger.db');
  await writeFile(file, Buffer.alloc(9000, 'x'));
  await expect(readLedger(file)).rejects.toMatchObject({ code: 'ledger-corrupt' });
});

test('what is rewritten while it is read is read again, and not called damaged', async () => {
  const file = join(await tempFolder(), 'ledger.db');
  const ledger = await openLedger(file);
  const rows = Array.from({ length: 20_000 }, (_, index) => sampleRecord(`transfer-${index}`));
  await ledger.write(rows.map((record) => ({ type: 'insert', record }) as const));
  await ledger.write(rows.slice(0, 500).map(({ id }) => ({ type: 'remove', id }) as const));
  await ledger.close();
  const reading = readLedger(file);
  await setTimeout(150);
  const owner = new DatabaseSync(file);
  owner.exec('VACUUM');
  owner.close();
  expect((await reading).transfers).toHaveLength(19_500);
});
