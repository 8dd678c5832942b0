import type { FileHandle } from 'node:fs/promises';
import type { FileFormat } from './file-format.ts';
import { readRange } from './read-range.ts';

export interface Sniffed {
  readonly format: FileFormat;
  /** Where the format's signature stands; other than 0 only for HDF5 behind a user block. */
  readonly at: number;
}

const signatures: readonly (readonly [FileFormat, readonly number[]])[] = [
  ['tiff', [0x49, 0x49, 42, 0]],
  ['tiff', [0x4d, 0x4d, 0, 42]],
  ['tiff', [0x49, 0x49, 43, 0]],
  ['tiff', [0x4d, 0x4d, 0, 43]],
  ['zip', [0x50, 0x4b, 3, 4]],
  ['zip', [0x50, 0x4b, 5, 6]], // an archive without entries
];
const hdf5Signature = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];
/** HDF5 allows a user block before its signature, of 512 bytes or a power of two times that. */
const firstUserBlock = 512;

/** Tells a format by the content's first bytes, never by the name. At most 30 reads of 8 bytes, whatever the size. */
export async function sniffFormat(file: FileHandle, size: number): Promise<Sniffed> {
  const head = await readRange(file, 0, 8);
  const known = signatures.find(([, bytes]) => startsWith(head, bytes));
  if (known !== undefined) return { format: known[0], at: 0 };
  if (startsWith(head, hdf5Signature)) return { format: 'hdf5', at: 0 };
  for (let at = firstUserBlock; at + hdf5Signature.length <= size; at *= 2)
    if (startsWith(await readRange(file, at, hdf5Signature.length), hdf5Signature))
      return { format: 'hdf5', at };
  return { format: 'unknown', at: 0 };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
