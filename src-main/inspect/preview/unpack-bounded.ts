import { constants, inflateSync, zstdDecompressSync } from 'node:zlib';
import { ContentError } from '../inspect-failure.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Zstandard may ask for a window of 2 GB to look back into; GDAL's highest level asks for 2^27 at most. */
const maxWindowLog = 27;

/** What DEFLATE holds, `most` bytes of it at most. Throws ContentError `damaged`, also for more. */
export const inflateBounded = (bytes: Bytes, most: number): Bytes =>
  guarded(() => inflateSync(bytes, { maxOutputLength: most }));

/** What Zstandard holds, `most` bytes of it at most. Throws ContentError `damaged`, also for more. */
export const zstdBounded = (bytes: Bytes, most: number): Bytes =>
  guarded(() =>
    zstdDecompressSync(bytes, {
      maxOutputLength: most,
      params: { [constants.ZSTD_d_windowLogMax]: maxWindowLog },
    }),
  );

function guarded(task: () => Bytes): Bytes {
  try {
    return task();
  } catch (error) {
    throw new ContentError('damaged', 'A strip or tile of it cannot be unpacked.', { cause: error });
  }
}
