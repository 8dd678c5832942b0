import type { LinePlan } from './line-plan.ts';
import { mendedPath } from './mended-path.ts';
import { quoteWord, type Shell } from './quote-word.ts';

export interface MendAsk {
  readonly path: string;
  readonly plan: LinePlan;
  /** Whether the outcome may pass 4 GiB, where a plain TIFF ends. */
  readonly big: boolean;
  readonly shell: Shell;
}

/**
 * The line that carries a plan out and writes a GeoTIFF beside the file; null where no shell could be given its name. What
 * only `gdal_translate` can do goes first, into a small file that refers to the pixels, when gdalwarp has to touch them
 * too. Pure.
 */
export function mendCommand({ path, plan, big, shell }: MendAsk): string | null {
  const { translate, warp, overviews } = plan;
  const from = path.startsWith('-') ? `./${path}` : path;
  const to = mendedPath(from);
  const last = layoutOptions(overviews, big);
  if (warp === null) return line([['gdal_translate', ...translate, ...last, from, to]], shell);
  if (translate.length === 0) return line([['gdalwarp', ...warp, ...last, from, to]], shell);
  const between = mendedPath(from, '.vrt');
  const first = ['gdal_translate', '-of', 'VRT', ...translate, from, between];
  return line([first, ['gdalwarp', ...warp, ...last, between, to]], shell);
}

/**
 * Smaller copies are of values the raster has: GDAL's own default is cubic, which makes classes of none and depths below 0,
 * and copies that are there may be averages, made before a value was "no data".
 */
const layoutOptions = (overviews: boolean, big: boolean): readonly string[] => [
  ...['-of', 'COG', '-co', 'COMPRESS=DEFLATE'],
  ...(overviews
    ? ['-co', 'OVERVIEWS=IGNORE_EXISTING', '-co', 'RESAMPLING=NEAREST']
    : ['-co', 'OVERVIEWS=NONE']),
  ...(big ? ['-co', 'BIGTIFF=IF_SAFER'] : []),
];

function line(steps: readonly (readonly string[])[], shell: Shell): string | null {
  const words = steps.map((step) => step.map((word) => quoteWord(word, shell)));
  return words.flat().includes(null) ? null : words.map((step) => step.join(' ')).join(' && ');
}
