import { ContentError } from '../inspect-failure.ts';
import { halfFloat } from '../half-float.ts';
import type { TiffImage } from '../tiff/read-image.ts';

/** The value of one pixel of an unpacked row; of 64-bit integers exactly. */
export type SampleReader = (row: DataView, pixel: number) => number | bigint;

type Layout = Pick<TiffImage, 'bits' | 'formats' | 'planar'>;
type Value = (row: DataView, at: number, littleEndian: boolean) => number | bigint;

const [signed, float, complexInt, complexFloat] = [2, 3, 5, 6];

const unsignedValues: Readonly<Record<number, Value>> = {
  8: (row, at) => row.getUint8(at),
  16: (row, at, little) => row.getUint16(at, little),
  32: (row, at, little) => row.getUint32(at, little),
  64: (row, at, little) => row.getBigUint64(at, little),
};
const signedValues: Readonly<Record<number, Value>> = {
  8: (row, at) => row.getInt8(at),
  16: (row, at, little) => row.getInt16(at, little),
  32: (row, at, little) => row.getInt32(at, little),
  64: (row, at, little) => row.getBigInt64(at, little),
};
const floatValues: Readonly<Record<number, Value>> = {
  16: (row, at, little) => halfFloat(row.getUint16(at, little)),
  32: (row, at, little) => row.getFloat32(at, little),
  64: (row, at, little) => row.getFloat64(at, little),
};

/** How the samples of one band are read; of complex ones the real part. Throws ContentError `unsupported`. */
export function sampleReader(image: Layout, band: number, littleEndian: boolean): SampleReader {
  const { bits, formats, planar } = image;
  const own = bits[band] ?? 8;
  const before = planar === 'together' ? bits.slice(0, band).reduce(add, 0) : 0;
  const pixelBits = planar === 'together' ? bits.reduce(add, 0) : own;
  const value = valueAs(formats[band] ?? 1, own);
  if (value !== null && before % 8 === 0 && pixelBits % 8 === 0) {
    const [start, stride] = [before / 8, pixelBits / 8];
    return (row, pixel) => value(row, start + pixel * stride, littleEndian);
  }
  if ((formats[band] ?? 1) !== 1 || own > 32)
    throw new ContentError('unsupported', `Values of ${own} bits of this kind cannot be drawn.`);
  return (row, pixel) => packedValue(row, pixel * pixelBits + before, own);
}

const add = (sum: number, each: number): number => sum + each;

function valueAs(format: number, bits: number): Value | null {
  switch (format) {
    case signed:
      return signedValues[bits] ?? null;
    case float:
      return floatValues[bits] ?? null;
    case complexInt:
      return signedValues[bits / 2] ?? null;
    case complexFloat:
      return floatValues[bits / 2] ?? null;
    default:
      return unsignedValues[bits] ?? null;
  }
}

/** Samples that are no whole bytes are packed, the highest bit first. */
function packedValue(row: DataView, firstBit: number, bits: number): number {
  let value = 0;
  for (let bit = firstBit; bit < firstBit + bits; bit += 1)
    value = value * 2 + ((row.getUint8(bit >> 3) >> (7 - (bit & 7))) & 1);
  return value;
}
