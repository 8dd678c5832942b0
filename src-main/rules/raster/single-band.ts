import type { BandFacts } from '../../contract/file-facts.ts';
import { type Judgement, pass } from '../judgement.ts';
import type { RasterRule } from './raster-rule.ts';
import { replacedNoData } from './replaced-no-data.ts';

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
  const [band, ...others] = bands.filter(({ alpha }) => alpha !== true);
  return {
    outcome: 'refuse',
    reason: `${reason} One of them is alpha, which says where the others have data.`,
    remedy: 'Write it into the values, which leaves one band of values and no alpha.',
    mend: band === undefined || others.length > 0 ? null : replacedNoData(band),
  };
}
