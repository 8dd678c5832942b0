import { constants, inflateSync, zstdDecompressSync } from 'node:zlib';
import { compressionName } from '../tiff/compression-name.ts';
import { ContentError } from '../inspect-failure.ts';
import { unpackBits } from './unpack-bits.ts';
import { unpackLzw } from './unpack-lzw.ts';

/** Zstandard may ask for a window of 2 GB to look back into; GDAL's highest level asks for 2^27 at most. */
const maxWindowLog = 27;

/**
 * The bytes of a strip or tile, `most` of them at most: what unpacks to more is damaged or means harm, and is not gone on
 * with. Throws ContentError `damaged`, and `unsupported` for compressions that are not known here.
 */
export function unpack(
  compression: number,
  packed: DataView<ArrayBuffer>,
  most: number,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(packed.buffer, packed.byteOffset, packed.byteLength);
  switch (compression) {
    case 5:
      return unpackLzw(bytes, most);
    case 8:
    case 32946:
      return guarded(() => inflateSync(bytes, { maxOutputLength: most }));
    case 32773:
      return unpackBits(bytes, most);
    case 50000:
      return guarded(() => zstdDecompressSync(bytes, zstdOptions(most)));
    default:
      throw new ContentError(
        'unsupported',
        `A preview of what is compressed with ${compressionName(compression, null)} cannot be drawn.`,
      );
  }
}

const zstdOptions = (most: number) => ({
  maxOutputLength: most,
  params: { [constants.ZSTD_d_windowLogMax]: maxWindowLog },
});

function guarded(task: () => Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  try {
    return task();
  } catch (error) {
    throw new ContentError('damaged', 'A strip or tile of it cannot be unpacked.', { cause: error });
  }
}
