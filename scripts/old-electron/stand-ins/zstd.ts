// What node:zlib has from Node 22.15 on. Plain JavaScript: a module that waits for WebAssembly while it is loaded never came
// to its end in some worker threads of Electron 33, and such a thread could not be ended either.
import { decompress } from 'fzstd';
import type { ZstdOptions } from 'node:zlib';

export function zstdDecompressSync(bytes: Uint8Array, { maxOutputLength = 0 }: ZstdOptions): Buffer {
  const unpacked = Buffer.from(decompress(bytes));
  if (unpacked.length > maxOutputLength) throw new RangeError(`This is more than ${maxOutputLength} bytes.`);
  return unpacked;
}

/** The same with its answer handed to a function, as Node's own. */
export function zstdDecompress(
  bytes: Uint8Array,
  options: ZstdOptions,
  tell: (error: Error | null, unpacked?: Buffer) => void,
): void {
  try {
    tell(null, zstdDecompressSync(bytes, options));
  } catch (error) {
    tell(error instanceof Error ? error : new Error(String(error)));
  }
}
