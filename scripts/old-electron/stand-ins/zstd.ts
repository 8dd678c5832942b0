// What node:zlib has from Node 22.15 on.
import type { ZstdOptions } from 'node:zlib';
import { ZSTDDecoder } from 'zstddec';

const decoder = new ZSTDDecoder();
await decoder.init();

/** `maxOutputLength` must be given: so many bytes are made ready. */
export function zstdDecompressSync(bytes: Uint8Array, { maxOutputLength = 0 }: ZstdOptions): Buffer {
  const unpacked = Buffer.from(decoder.decode(bytes, maxOutputLength));
  if (unpacked.length === 0) throw new Error('This is no Zstandard, or more than there is room for.');
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
