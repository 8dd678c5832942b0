import type { FileHandle } from 'node:fs/promises';
import type { ZipFacts } from '../contract/file-facts.ts';
import { ContentError } from './inspect-failure.ts';
import { readRange } from './read-range.ts';
import { type EndRecord, findEndRecord, recordBytes } from './zip/find-end-record.ts';

/** The comment behind an end record is as long as its 16 bits can say. */
const tailBytes = recordBytes + 65_535;
/** What the 16 bits for the number of entries hold where 64 are needed. */
const inLargeRecord = 0xffff;
const locatorSignature = 0x07064b50;
const locatorBytes = 20;
const largeSignature = 0x06064b50;
const largeBytes = 56;

/**
 * The number of entries by the archive's end record, or by the one of 64 bits (zip64) where that says more. Throws
 * ContentError `truncated` where the end record is missing, `damaged` where it points at one that is not there.
 */
export async function readZip(file: FileHandle, size: number): Promise<ZipFacts> {
  const start = Math.max(0, size - tailBytes);
  const tail = Buffer.from(await readRange(file, start, Math.min(size, tailBytes)));
  const found = findEndRecord(tail, start);
  if (found === null)
    throw new ContentError('truncated', 'The list of contents that ends every zip is missing.');
  return { entries: found.entries === inLargeRecord ? await manyEntries(file, found) : found.entries };
}

/** The number of entries where 16 bits may not hold it: the record of 64 bits says it, where there is one. */
async function manyEntries(file: FileHandle, { at, entries }: EndRecord): Promise<number> {
  if (at < locatorBytes) return entries;
  const locator = Buffer.from(await readRange(file, at - locatorBytes, locatorBytes));
  if (locator.readUInt32LE(0) !== locatorSignature) return entries;
  // Where something was put before the archive, its offsets are too small, but the record still stands before its locator.
  for (const place of [Number(locator.readBigUInt64LE(8)), at - locatorBytes - largeBytes]) {
    if (!Number.isSafeInteger(place) || place < 0) continue;
    const record = Buffer.from(await readRange(file, place, largeBytes));
    if (record.length === largeBytes && record.readUInt32LE(0) === largeSignature)
      return Number(record.readBigUInt64LE(32));
  }
  throw new ContentError('damaged', 'The list of its many contents is not where its end says.');
}
