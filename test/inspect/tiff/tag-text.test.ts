import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDirectory } from '../../../src-main/inspect/tiff/read-directory.ts';
import { tagText } from '../../../src-main/inspect/tiff/tag-values.ts';
import { openTiff } from '../../../src-main/inspect/tiff/tiff-file.ts';
import { handmadeDirectory, handmadeHeader } from '../../support/handmade-tiff.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const noDataTag = 42_113;

/** What is read of a no-data tag of this type; the text stands behind the directory, a number a character. */
async function read(type: number, bytes: Buffer, count: number): Promise<string | null> {
  const directory = handmadeDirectory([{ tag: noDataTag, type, count, value: 64 }]);
  const content = Buffer.concat([handmadeHeader(8), directory]);
  const path = join(await tempFolder(), 'text.tif');
  await writeFile(path, Buffer.concat([content, Buffer.alloc(64 - content.length), bytes]));
  await using file = await open(path, 'r');
  const tiff = await openTiff(file, 64 + bytes.length);
  return await tagText(tiff, await readDirectory(tiff, 8), noDataTag);
}

const letters = Buffer.from('-9999\0');
const shorts = Buffer.from(Uint16Array.from(letters).buffer);

// GDAL 3.6.2 reads -9999 in each of the first three, and no value in the others.
test.each([
  ['ASCII', 2, letters, 6, '-9999'],
  ['bytes', 1, letters, 6, '-9999'],
  ['shorts', 3, shorts, 6, '-9999'],
  ['a float', 11, Buffer.from(Float32Array.of(-9999, 0).buffer), 2, null],
  ['a double', 12, Buffer.from(Float64Array.of(-9999).buffer), 1, null],
  ['nothing but its end', 2, Buffer.from('\0\0\0\0\0'), 5, null],
])('a text written as %s', async (_, type, bytes, count, text) => {
  expect(await read(type, bytes, count)).toBe(text);
});
