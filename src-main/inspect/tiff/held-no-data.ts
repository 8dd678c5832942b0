import { readGdalInteger } from './read-gdal-integer.ts';
import { readGdalNumber } from './read-gdal-number.ts';

/** TIFF's SampleFormat, and bits of a sample. */
export interface SampleKind {
  readonly format: number;
  readonly bits: number;
}

const [unsigned, signed, float] = [1, 2, 3];
const largestFloat = 2 ** 127 * (2 - 2 ** -23);

/**
 * What GDAL takes a written no-data value for in samples of this kind: 64-bit integers exactly, four-byte floats as the
 * float nearest to it; half floats are not rounded. Pure.
 */
export function heldNoData(text: string, { format, bits }: SampleKind): number | bigint {
  if (bits > 32 && bits <= 64 && format === signed) return readGdalInteger(text, 'signed');
  if (bits > 32 && bits <= 64 && format === unsigned) return readGdalInteger(text, 'unsigned');
  const value = readGdalNumber(text) ?? 0;
  return format === float && bits === 32 ? Math.fround(nearLargest(value)) : value;
}

/** A value that only its last digits put beyond the largest float is meant to be that. */
function nearLargest(value: number): number {
  const gap = Math.abs(Math.abs(value) - largestFloat);
  return gap < 1e-10 * largestFloat ? Math.sign(value) * largestFloat : value;
}
