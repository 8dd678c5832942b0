import type { FileHandle } from 'node:fs/promises';
import { ContentError } from './inspect-failure.ts';
import { readRange } from './read-range.ts';

/** What an HDF5 superblock says of the file's end and of being closed. */
export interface Hdf5Superblock {
  readonly version: number;
  /** First byte behind the file's content, counted from the file's start; null where it is not defined. */
  readonly end: number | null;
  /** The file is (or was, when the writer died) open for writing; null before version 3, which has no such flag. */
  readonly openForWriting: boolean | null;
}

/** Enough for every version with 8-byte addresses. */
const superblockBytes = 128;
/** Version 3: bit 0 = open for writing, bit 2 = open for single-writer/multiple-readers writing. */
const writingFlags = 0b101;

/** Reads the superblock whose signature stands at `at` (512 or more behind a user block). */
export async function readSuperblock(file: FileHandle, at: number): Promise<Hdf5Superblock> {
  return parseSuperblock(await readRange(file, at, superblockBytes), at);
}

/** Pure form of {@link readSuperblock}; HDF5 File Format Specification 3.0, section II.A. Throws ContentError. */
export function parseSuperblock(bytes: Uint8Array, at: number): Hdf5Superblock {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return parseFields(view, at);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ContentError('truncated', 'The file ends within its HDF5 superblock.', { cause: error });
  }
}

function parseFields(view: DataView, at: number): Hdf5Superblock {
  const version = view.getUint8(8);
  if (version > 3) throw new ContentError('damaged', `HDF5 superblock version ${version} is not known.`);
  const old = version < 2;
  const width = view.getUint8(old ? 13 : 9);
  if (![2, 4, 8].includes(width))
    throw new ContentError('damaged', `HDF5 addresses of ${width} bytes are not known.`);
  // Versions 0 and 1 end their fixed fields with the B-tree ranks and flags; 1 adds four bytes.
  const addresses = old ? (version === 0 ? 24 : 28) : 12;
  const base = readAddress(view, addresses, width) ?? 0;
  const end = readAddress(view, addresses + 2 * width, width);
  const openForWriting = version === 3 ? (view.getUint8(11) & writingFlags) !== 0 : null;
  // A block put in front later (or cut off) moves the file without changing the addresses in it.
  return { version, end: end === null ? null : end + (at - base), openForWriting };
}

/** An unsigned little-endian address; null for all ones, which means undefined. */
function readAddress(view: DataView, offset: number, width: number): number | null {
  let value = 0n;
  for (let index = width - 1; index >= 0; index -= 1)
    value = (value << 8n) | BigInt(view.getUint8(offset + index));
  const undefinedAddress = (1n << BigInt(width * 8)) - 1n;
  return value === undefinedAddress ? null : Number(value);
}

/** Whether the file was closed properly, by its superblock and its size in bytes. */
export function wasClosed(superblock: Hdf5Superblock, size: number): 'yes' | 'no' | 'unknown' {
  if (superblock.end !== null && superblock.end > size) return 'no';
  if (superblock.openForWriting === null) return 'unknown';
  return superblock.openForWriting ? 'no' : 'yes';
}
