import { pass } from '../judgement.ts';
import type { RasterRule } from './raster-rule.ts';

/** Lizard takes one band a file: another moment is another file. */
export const singleBand: RasterRule = ({ bands }) =>
  bands.length === 1
    ? pass('It has one band.')
    : {
        outcome: 'refuse',
        reason: `It has ${bands.length} bands; Lizard takes files of one.`,
        remedy: 'Keep the band that holds the values: this line keeps the first, another number another.',
        mend: { kind: 'first-band' },
      };
