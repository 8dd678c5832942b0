import type { FileHandle } from 'node:fs/promises';
import type { ZipFacts } from '../contract/file-facts.ts';
import { ContentError } from './inspect-failure.ts';
import { readRange } from './read-range.ts';

/** End-of-central-directory record: 22 bytes and a comment of at most 65,535. */
const recordBytes = 22;
const tailBytes = recordBytes + 65_535;
const signature = Buffer.from([0x50, 0x4b, 5, 6]);

/** The number of entries by the archive's end record. Throws ContentError `truncated` where that record is missing. */
export async function readZip(file: FileHandle, size: number): Promise<ZipFacts> {
  const tail = Buffer.from(await readRange(file, Math.max(0, size - tailBytes), Math.min(size, tailBytes)));
  const at = tail.lastIndexOf(signature, tail.length - recordBytes);
  if (at === -1) throw new ContentError('truncated', 'The list of contents that ends every zip is missing.');
  return { entries: tail.readUInt16LE(at + 10) };
}
