import { ContentError } from '../inspect-failure.ts';
import { readUnsigned } from './read-unsigned.ts';
import type { TiffFile } from './tiff-file.ts';
import { tags } from './tiff-tags.ts';

/** One tag of a directory: how many values of which type, and where in the file they stand. */
export interface TagEntry {
  readonly type: number;
  readonly count: number;
  readonly at: number;
}

/** Those of one image's tags that are read here, by number; `next`: where the directory after it stands, 0 behind the last. */
export interface TiffDirectory {
  readonly offset: number;
  readonly next: number;
  /** The first byte behind the directory and all values it points to, of tags that are not read here too. */
  readonly end: number;
  readonly entries: ReadonlyMap<number, TagEntry>;
}

/** Bytes of one value by its type's number in the TIFF and BigTIFF specifications. */
export const typeBytes: Readonly<Record<number, number>> = {
  ...{ 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8 },
  ...{ 13: 4, 16: 8, 17: 8, 18: 8 },
};

/** What a directory's fields are wide: of classic TIFF and of BigTIFF. */
const widths = {
  classic: { count: 2, entry: 12, value: 4 },
  big: { count: 8, entry: 20, value: 8 },
} as const;
/** Classic TIFF cannot hold more; a real directory has some thirty. */
const maxEntries = 65_535;
/** Others are not kept: images that have them all would fill the thread's heap, and a heap that is full can end the process. */
const known: ReadonlySet<number> = new Set(Object.values(tags));

/** Reads the directory at `offset`, none of the values it points to. Throws ContentError. */
export async function readDirectory(tiff: TiffFile, offset: number): Promise<TiffDirectory> {
  if (offset === 0) throw new ContentError('damaged', 'It holds no image.');
  const { bytes, littleEndian, big } = tiff;
  const width = widths[big ? 'big' : 'classic'];
  const entryCount = readUnsigned(await bytes.read(offset, width.count), 0, width.count, littleEndian);
  if (entryCount > maxEntries)
    throw new ContentError('damaged', `A directory of it claims ${entryCount} tags.`);
  const start = offset + width.count;
  const length = entryCount * width.entry;
  const view = await bytes.read(start, length + width.value);
  const entries = new Map<number, TagEntry>();
  let end = start + length + width.value;
  for (let at = 0; at < length; at += width.entry) {
    const tag = view.getUint16(at, littleEndian);
    const entry = readEntry(view, at, start, tiff);
    end = Math.max(end, endOf(entry));
    // Of a tag given twice libtiff takes the first.
    if (known.has(tag) && !entries.has(tag)) entries.set(tag, entry);
  }
  return { offset, next: readUnsigned(view, length, width.value, littleEndian), end, entries };
}

/** Of a type that is not known nothing is said. */
const endOf = ({ type, count, at }: TagEntry): number => at + count * (typeBytes[type] ?? 0);

/** Values that fit into the entry stand in it, others where it points to. */
function readEntry(view: DataView, at: number, start: number, { littleEndian, big }: TiffFile): TagEntry {
  const { value } = widths[big ? 'big' : 'classic'];
  const type = view.getUint16(at + 2, littleEndian);
  const count = readUnsigned(view, at + 4, value, littleEndian);
  const inline = at + 4 + value;
  const fits = count * (typeBytes[type] ?? 1) <= value;
  return { type, count, at: fits ? start + inline : readUnsigned(view, inline, value, littleEndian) };
}
