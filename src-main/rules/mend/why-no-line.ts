import type { GeoTiffFacts } from '../../contract/file-facts.ts';

/** Why no line can be printed for a raster, whatever is to be mended, as a sentence; null where one can. Pure. */
export function whyNoLine({ bands }: GeoTiffFacts): string | null {
  if (bands.some(({ type }) => type === 'Int8'))
    return 'No line is given for it: GDAL before 3.7 takes its signed bytes for unsigned ones, newer ones do not.';
  const values = bands.filter(({ alpha }) => alpha !== true);
  if (values.length === 0) return 'No line is given for it: no band of it holds values.';
  if (values.length > 1 && values.length < bands.length)
    return 'No line is given for it: which of its bands holds the values only who made it knows.';
  return null;
}
