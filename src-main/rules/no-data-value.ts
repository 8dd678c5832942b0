import type { BandFacts } from '../contract/file-facts.ts';
import { heldNoData } from '../inspect/tiff/held-no-data.ts';
import { readGdalNumber } from '../inspect/tiff/read-gdal-number.ts';
import { holds, type SampleType, sampleType } from './sample-type.ts';

/** TIFF's SampleFormat of each kind. */
const formats = { unsigned: 1, signed: 2, float: 3, complex: 6 } as const;
const widest = { format: formats.float, bits: 64 };

/**
 * The value a written "no data" is compared as in pixels of this type, as GDAL reads it: -9999,0 is -9999, and of 64-bit
 * integers each is another. Null for a text that begins with no number. Pure.
 */
export function noDataValue(written: string, type: SampleType | null): number | bigint | null {
  if (readGdalNumber(written) === null) return null;
  return heldNoData(written, type === null ? widest : { format: formats[type.kind], bits: type.bits });
}

/** A band's type with the bits its pixels really have; null for a type that is not known. Pure. */
export function typeOfBand({ type, bits }: Pick<BandFacts, 'type' | 'bits'>): SampleType | null {
  const known = sampleType(type);
  return known === null || bits === undefined ? known : { ...known, bits };
}

/** What a band's no-data value is, and whether a pixel can have it; null where none is set or it is no number. Pure. */
export function bandNoData(
  band: BandFacts,
): { readonly value: number | bigint; readonly fits: boolean } | null {
  const written = band.noDataRead ?? band.noData;
  const type = typeOfBand(band);
  const value = written === null ? null : noDataValue(written, type);
  if (written === null || value === null) return null;
  const isTooLarge = !Number.isFinite(Number(value)) && Number.isFinite(readGdalNumber(written));
  return { value, fits: type === null || (!isTooLarge && holds(type, value)) };
}
