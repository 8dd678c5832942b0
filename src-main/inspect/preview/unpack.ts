import { compressionName } from '../tiff/compression-name.ts';
import { ContentError } from '../inspect-failure.ts';
import { unpackBits } from './unpack-bits.ts';
import { inflateBounded, zstdBounded } from './unpack-bounded.ts';
import { unpackLzw } from './unpack-lzw.ts';

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
      return inflateBounded(bytes, most);
    case 32773:
      return unpackBits(bytes, most);
    case 50000:
      return zstdBounded(bytes, most);
    default:
      throw new ContentError(
        'unsupported',
        `A preview of what is compressed with ${compressionName(compression, null)} cannot be drawn.`,
      );
  }
}
