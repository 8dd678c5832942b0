import { createHash } from 'node:crypto';
import type {
  Digests,
  FileBodies,
  FileIdentity,
  OpenRange,
} from '../../../src-main/engine/ports/file-body.ts';

/** A slice of the engine's. */
const sliceSize = 1024 ** 2;
const zeros = new Uint8Array(sliceSize);

/** Stands for the MD5 of so many bytes of the simulation: 32 hex digits that differ where the length does. */
export const md5Of = (bytes: number): string => createHash('md5').update(String(bytes)).digest('hex');

/** Files that only have a size, by path; all of zeros, and written long before any clock of the simulation. */
export function simFiles(sizes: ReadonlyMap<string, number>): FileBodies {
  const identityOf = (path: string): FileIdentity => {
    const size = sizes.get(path);
    if (size === undefined) throw new Error(`The simulation has no ${path}.`);
    return { size, mtimeNs: '1577836800000000000', ino: '1', ctimeNs: '1577836800000000000' };
  };
  return {
    identify: (path) => Promise.resolve(identityOf(path)),
    open: ({ length, signal }) => {
      signal.throwIfAborted();
      return Promise.resolve(openRange(length));
    },
    close: () => Promise.resolve(),
  };
}

function openRange(length: number): OpenRange {
  const digests: Digests = { md5: md5Of(length), crc64: null };
  return {
    slices: slicesOf(length),
    digests: () => Promise.resolve(digests),
    close: () => Promise.resolve(),
  };
}

async function* slicesOf(length: number): AsyncGenerator<Uint8Array, void> {
  for (let left = length; left > 0; left -= sliceSize) {
    await Promise.resolve();
    yield zeros.subarray(0, Math.min(left, sliceSize));
  }
}
