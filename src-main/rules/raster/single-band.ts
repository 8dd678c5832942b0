import type { BandFacts } from '../../contract/file-facts.ts';
import { type Judgement, pass } from '../judgement.ts';
import type { RasterRule } from './raster-rule.ts';

/** Lizard takes one band a file: another moment is another file. */
export const singleBand: RasterRule = ({ bands }) => {
  if (bands.length === 1) return pass('It has one band.');
  const reason = `It has ${bands.length} bands; Lizard takes files of one.`;
  return bands.some(({ alpha }) => alpha === true) ? besideAlpha(bands, reason) : firstOf(reason);
};

const firstOf = (reason: string): Judgement => ({
  outcome: 'refuse',
  reason,
  remedy: 'Keep the band that holds the values: this line keeps the first, another number another.',
  mend: { kind: 'first-band' },
});

/** To keep the first band alone would make data of what the alpha band hides; written into the values it is needed no more. */
function besideAlpha(bands: readonly BandFacts[], reason: string): Judgement {
  const isBeside = bands.some((band) => band.alpha !== true && band.noData !== null);
  return {
    outcome: 'refuse',
    reason: `${reason} One of them is alpha, which says where the others have data.`,
    remedy: isBeside
      ? 'Write it into the values. No line is given for it: gdalwarp would make data of the pixels that have its no-data value.'
      : 'Write it into the values, which leaves one band of values and no alpha.',
    mend: isBeside ? null : { kind: 'no-data' },
  };
}
