import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readZip } from '../../src-main/inspect/zip-facts.ts';
import { tempFolder } from '../support/temp-folder.ts';

async function read(content: Uint8Array): Promise<number> {
  const path = join(await tempFolder(), 'a.zip');
  await writeFile(path, content);
  await using file = await open(path);
  return (await readZip(file, content.length)).entries;
}

const two = Buffer.from(zipSync({ 'a.log': Buffer.from('a'), 'b.log': Buffer.from('b') }));

/** The archive with a comment, as its end record tells. */
function commented(comment: string | Buffer): Buffer {
  const archive = Buffer.from(two);
  archive.writeUInt16LE(comment.length, archive.length - 2);
  return Buffer.concat([archive, Buffer.from(comment)]);
}

/** Records of many entries, without the entries: of 64 bits, what says where that is, and the usual one. */
function manyEntries(count: number, shift = 0): Buffer {
  const large = Buffer.alloc(56);
  large.writeUInt32LE(0x06064b50, 0);
  large.writeBigUInt64LE(BigInt(count), 32);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(shift), 8);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0, 20);
  return Buffer.concat([large, locator, end]);
}

test.each([
  ['none', two],
  ['one', commented('made by a tool')],
  [
    'one that holds the signature',
    commented('made by PK\u0005\u0006 tool, long enough to look like one more record'),
  ],
  ['one that ends as a record would', commented(Buffer.from('PK\u0005\u0006is no record!!!!\0\0', 'latin1'))],
  ['one that is a whole empty archive', commented(Buffer.concat([two.subarray(-22), Buffer.from('.')]))],
])('entries are counted whatever the comment: %s', async (_, content) => {
  expect(await read(content)).toBe(2);
});

test('bytes behind the archive do not hide its end', async () => {
  expect(await read(Buffer.concat([two, Buffer.from('signed by somebody')]))).toBe(2);
});

test('more entries than 16 bits hold are counted in 64', async () => {
  expect(await read(manyEntries(70_000))).toBe(70_000);
  const prefix = Buffer.from('#!/bin/sh\n');
  expect(await read(Buffer.concat([prefix, manyEntries(70_000, 0)]))).toBe(70_000);
});

test('exactly as many as 16 bits hold need no others', async () => {
  expect(await read(manyEntries(70_000).subarray(-22))).toBe(65_535);
});

test('a list that is not where it should be is damage', async () => {
  const records = manyEntries(70_000);
  records.writeUInt32LE(0, 0);
  await expect(read(records)).rejects.toMatchObject({ code: 'damaged' });
  await expect(read(two.subarray(0, 30))).rejects.toMatchObject({ code: 'truncated' });
});
