import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDirectory } from '../../../src-main/inspect/tiff/read-directory.ts';
import { openTiff } from '../../../src-main/inspect/tiff/tiff-file.ts';
import { handmadeDirectory, handmadeHeader, long } from '../../support/handmade-tiff.ts';
import { tempFolder } from '../../support/temp-folder.ts';

test('of 65,535 tags only those are kept that are read, the first of each', async () => {
  const all = Array.from({ length: 65_535 }, (_, tag) => long(tag, 10));
  const path = join(await tempFolder(), 'tags.tif');
  // The last makes room for the width, given once more.
  const given = [...all.slice(0, -1), long(256, 99)];
  const content = Buffer.concat([handmadeHeader(8), handmadeDirectory(given)]);
  await writeFile(path, content);
  await using file = await open(path, 'r');
  const { entries } = await readDirectory(await openTiff(file, content.length), 8);
  expect(entries.size).toBeLessThan(40);
  // Header, count, and 256 tags of 12 bytes; the value stands 8 bytes into its own.
  expect(entries.get(256)).toEqual({ type: 4, count: 1, at: 8 + 2 + 256 * 12 + 8 });
});
