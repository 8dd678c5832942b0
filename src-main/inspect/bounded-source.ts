import type { FileHandle } from 'node:fs/promises';
import { readRange } from './read-range.ts';

interface Slice {
  readonly offset: number;
  readonly length: number;
}

/** A tag array of two million 8-byte tile offsets, the largest that is of use. */
const maxSliceBytes = 16 * 1024 * 1024;
/** geotiff.js reads a directory by a guess of this many bytes, which may well run past the end of a small file. */
const guesses = new Set([1024, 4048]);

/**
 * The file as geotiff.js reads it: never more than 16 MiB at once, whatever a hostile tag claims.
 *
 * geotiff's own source hands out zeros for what lies past the end; this one hands out what is there, and remembers that
 * more was asked for, which is how a truncated file is told from a damaged one.
 */
export class BoundedSource {
  readonly #file: FileHandle;
  readonly #size: number;
  readPastEnd = false;

  constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.#size = size;
  }

  async fetchSlice(slice: Slice): Promise<Slice & { readonly data: ArrayBuffer }> {
    const { offset, length } = slice;
    const missing = offset + length > this.#size;
    if (offset >= this.#size || (missing && !guesses.has(length))) this.readPastEnd = true;
    const available = Math.max(0, Math.min(length, this.#size - offset));
    if (available > maxSliceBytes) throw new RangeError(`A tag of ${length} bytes is not read.`);
    const bytes = await readRange(this.#file, offset, available);
    return { offset, length: bytes.length, data: bytes.buffer };
  }
}
