import type { RasterPreview } from '../../contract/window/local-files.ts';

type Shades = Pick<RasterPreview, 'levels' | 'min' | 'max' | 'noDataShare'>;

/** Steps from the least to the greatest value; level 0 is no data. */
const steps = 254;

/** Values (NaN = no data) as one byte each, 1 to 255 from the least to the greatest of them. Pure. */
export function shadeLevels(values: Float64Array): Shades {
  let [min, max, gaps] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const value of values)
    if (Number.isNaN(value)) gaps += 1;
    else [min, max] = [Math.min(min, value), Math.max(max, value)];
  const levels = new Uint8Array(values.length);
  // Halves: the difference of two values may be more than a number holds.
  const range = max / 2 - min / 2;
  for (const [at, value] of values.entries())
    if (!Number.isNaN(value))
      levels[at] = 1 + (range > 0 ? Math.round(((value / 2 - min / 2) / range) * steps) : 0);
  const none = gaps === values.length;
  return {
    levels: Buffer.from(levels).toString('base64'),
    min: none ? null : min,
    max: none ? null : max,
    noDataShare: gaps / values.length,
  };
}
