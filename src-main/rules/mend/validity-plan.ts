import type { BandFacts, GeoTiffFacts } from '../../contract/file-facts.ts';
import { freeValue, ownValue, textOf } from './free-value.ts';
import { isScaled, type ValuesBand } from './values-band.ts';

/** How a line says by one value which pixels have no data. */
export interface ValidityPlan {
  readonly value: string;
  /** The type that has such a value, where its own has none. */
  readonly type: 'Float32' | null;
  /** `keep`: it says so already; `assign`: pixels stay as they are; `replace`: those without data get the value. */
  readonly how: 'keep' | 'assign' | 'replace';
  /** What `gdal_translate -mask` takes: where it has to say apart from the values which are valid. */
  readonly mask: string | null;
}

/**
 * Null where a mask or an alpha band stands beside a value: gdalwarp heeds one of the two, and makes data of what the other
 * hides. Pure.
 */
export function validityPlan(
  { mask }: GeoTiffFacts,
  { band, alpha }: ValuesBand,
  converts: boolean,
): ValidityPlan | null {
  const own = ownValue(band);
  const isHidden = mask === true || alpha !== null;
  if (isHidden && (own !== null || isOfNaN(band))) return null;
  const { value, type } = freeValue(band, converts);
  const calculates = converts && isScaled(band);
  const isOther = own !== null && (calculates || value !== textOf(own));
  // Held against values of their own type, before a program makes doubles or Float32 of them.
  const apart = isHidden ? band.noData !== null || calculates : isOther;
  const replaces = isHidden || isOther || isOfNaN(band);
  return {
    ...{ value, type, how: replaces ? 'replace' : howOf(own) },
    mask: alpha === null ? maskOf(apart) : String(alpha),
  };
}

const isOfNaN = (band: BandFacts): boolean =>
  ownValue(band) === null && /nan/iu.test(band.noDataRead ?? band.noData ?? '');

const howOf = (own: number | bigint | null): 'keep' | 'assign' => (own === null ? 'assign' : 'keep');

const maskOf = (apart: boolean): string | null => (apart ? 'mask' : null);
