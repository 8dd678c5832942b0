import type { CheckOptions } from '../rules/check-raster.ts';
import { shellOf } from '../rules/mend/quote-word.ts';
import { knownProjections } from './local-files/known-projections.ts';

/** How GeoTIFFs are checked on this computer: its shell, and a table of projections that is unpacked for the first one. */
export const rasterRules = (): CheckOptions => ({
  projection: knownProjections(),
  shell: shellOf(process.platform),
});
