import type { TiffImage } from '../tiff/read-image.ts';

type Layout = Pick<TiffImage, 'bits' | 'blockWidth' | 'blockHeight' | 'planar'>;

/** Bytes of one row of a strip or tile, unpacked; rows begin at whole bytes. `band`: whose row it is where each has its own. */
export function rowBytes({ bits, blockWidth, planar }: Layout, band = 0): number {
  const together = bits.reduce((sum, each) => sum + each, 0);
  return Math.ceil((blockWidth * (planar === 'together' ? together : (bits[band] ?? 0))) / 8);
}

/** Bytes of a whole strip or tile, unpacked. */
export const blockBytes = (image: Layout, band = 0): number => rowBytes(image, band) * image.blockHeight;
