import type { FileHandle } from 'node:fs/promises';
import { ContentError } from '../inspect-failure.ts';
import { readUnsigned } from './read-unsigned.ts';
import { TiffBytes } from './tiff-bytes.ts';

/** A TIFF whose header was read; `big`: a BigTIFF, with offsets of eight bytes. */
export interface TiffFile {
  readonly bytes: TiffBytes;
  readonly littleEndian: boolean;
  readonly big: boolean;
  /** Where the first directory stands. */
  readonly first: number;
}

const bigVersion = 43;

/** Reads the header of a file that begins as a TIFF does. Throws ContentError. */
export async function openTiff(file: FileHandle, size: number): Promise<TiffFile> {
  const bytes = new TiffBytes(file, size);
  const start = await bytes.read(0, 8);
  const littleEndian = start.getUint8(0) === 0x49;
  if (start.getUint16(2, littleEndian) !== bigVersion)
    return { bytes, littleEndian, big: false, first: start.getUint32(4, littleEndian) };
  const rest = await bytes.read(8, 8);
  if (start.getUint16(4, littleEndian) !== 8)
    throw new ContentError('damaged', 'Its BigTIFF header is none that is known.');
  return { bytes, littleEndian, big: true, first: readUnsigned(rest, 0, 8, littleEndian) };
}
