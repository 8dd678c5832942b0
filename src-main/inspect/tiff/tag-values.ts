import { ContentError } from '../inspect-failure.ts';
import { type TagEntry, type TiffDirectory, typeBytes } from './read-directory.ts';
import { readUnsigned } from './read-unsigned.ts';
import type { TiffFile } from './tiff-file.ts';

/** A list that is read whole has no more values than this: one for each of very many bands. */
const maxValues = 65_536;
/** A no-data value is told for each of very many bands. */
const maxText = 256;

/** All values of a numeric tag; null where the directory has none. Throws ContentError for more than 65,536. */
export async function tagNumbers(
  tiff: TiffFile,
  directory: TiffDirectory,
  tag: number,
): Promise<readonly number[] | null> {
  const entry = directory.entries.get(tag);
  if (entry === undefined || entry.count === 0) return null;
  if (entry.count > maxValues)
    throw new ContentError('damaged', `Its tag ${tag} claims ${entry.count} values.`);
  return readNumbers(tiff, entry, 0, entry.count);
}

/** The first value of a numeric tag, else what the specification says a missing tag means. */
export async function tagNumber(
  tiff: TiffFile,
  directory: TiffDirectory,
  tag: number,
  otherwise: number,
): Promise<number> {
  const entry = directory.entries.get(tag);
  if (entry === undefined || entry.count === 0) return otherwise;
  const [value] = await readNumbers(tiff, entry, 0, 1);
  return value ?? otherwise;
}

/** Types of whole numbers, any of which may carry text. */
const textTypes: ReadonlySet<number> = new Set([1, 2, 3, 4, 6, 7, 8, 9, 13, 16, 17, 18]);

/**
 * Text up to its first NUL, of `most` bytes at most; null where there is none, or nothing in it. As in libtiff a text may be
 * written as bytes, or as any other whole numbers of which each is a character.
 */
export async function tagText(
  tiff: TiffFile,
  directory: TiffDirectory,
  tag: number,
  most = maxText,
): Promise<string | null> {
  const entry = directory.entries.get(tag);
  if (entry === undefined || !textTypes.has(entry.type)) return null;
  const codes = await readNumbers(tiff, entry, 0, Math.min(entry.count, most));
  if (codes.some((code) => code < -128 || code > 255)) return null;
  const text = Buffer.from(Uint8Array.from(codes)).toString('latin1');
  return text.split('\0', 1)[0] || null;
}

/** The values [from, from + count) of a numeric tag, which must have so many. */
export async function readNumbers(
  { bytes, littleEndian }: TiffFile,
  { type, at }: TagEntry,
  from: number,
  count: number,
): Promise<readonly number[]> {
  const width = typeBytes[type];
  if (width === undefined) throw new ContentError('damaged', `It has values of an unknown type (${type}).`);
  const view = await bytes.read(at + from * width, count * width);
  return Array.from({ length: count }, (_, index) => readNumber(view, index * width, type, littleEndian));
}

function readNumber(view: DataView, at: number, type: number, littleEndian: boolean): number {
  switch (type) {
    case 5:
      return view.getUint32(at, littleEndian) / view.getUint32(at + 4, littleEndian);
    case 6:
      return view.getInt8(at);
    case 8:
      return view.getInt16(at, littleEndian);
    case 9:
      return view.getInt32(at, littleEndian);
    case 10:
      return view.getInt32(at, littleEndian) / view.getInt32(at + 4, littleEndian);
    case 11:
      return view.getFloat32(at, littleEndian);
    case 12:
      return view.getFloat64(at, littleEndian);
    case 17:
      return Number(view.getBigInt64(at, littleEndian));
    default:
      return readUnsigned(view, at, typeBytes[type] ?? 1, littleEndian);
  }
}
