import type { BandFacts, GeoTiffFacts } from '../../contract/file-facts.ts';
import { typeOfBand } from '../no-data-value.ts';

/** The band a line keeps or judges by, and the alpha band that says where it has data; both are numbered from 1, as GDAL does. */
export interface ValuesBand {
  readonly band: BandFacts;
  readonly number: number;
  /** Null where there is none. */
  readonly alpha: number | null;
}

/** The first band that is none of alpha; null where there is none. Pure. */
export function valuesBand({ bands }: GeoTiffFacts): ValuesBand | null {
  const at = bands.findIndex(({ alpha }) => alpha !== true);
  const band = bands[at];
  const alpha = bands.findIndex((each) => each.alpha === true);
  return band === undefined ? null : { band, number: at + 1, alpha: alpha === -1 ? null : alpha + 1 };
}

/** Whether a value means something else than the pixel's number. */
export const isScaled = ({ scale, offset }: BandFacts): boolean =>
  scale !== undefined || offset !== undefined;

/** Whether its values are whole numbers of 64 bits, of which doubles, in which gdalwarp and -unscale calculate, lack some. */
export function isLong(band: BandFacts): boolean {
  const type = typeOfBand(band);
  return type !== null && type.kind !== 'float' && type.kind !== 'complex' && type.bits > 53;
}

/** Whether it has values that Float32 lacks, in which GDAL calculates overviews, those of the nearest values too. */
export function isWide(band: BandFacts): boolean {
  const type = typeOfBand(band);
  return type !== null && type.kind !== 'complex' && type.bits > (type.kind === 'float' ? 32 : 24);
}
