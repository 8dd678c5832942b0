import type { CheckOptions } from '../rules/check-raster.ts';
import { shellOf } from '../rules/mend/quote-word.ts';

/** How GeoTIFFs are checked on this computer: lines that mend them are written for its shell. */
export const rasterRules = (): CheckOptions => ({ shell: shellOf(process.platform) });
