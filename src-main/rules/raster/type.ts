import type { BandFacts } from '../../contract/file-facts.ts';
import { type Judgement, pass } from '../judgement.ts';
import { bandNoData } from '../no-data-value.ts';
import { holds, usualNoData } from '../sample-type.ts';
import type { RasterRule } from './raster-rule.ts';

const seen = new Set(['Float32', 'Byte', 'UInt8']);
const single = { kind: 'float', bits: 32 } as const;

/** Lizard's documents name no type; those of its rasters that could be seen are Float32 and Byte. */
export const type: RasterRule = ({ bands }) => {
  const [band] = bands;
  if (band === undefined) return null;
  if (band.scale !== undefined || band.offset !== undefined) return scaled(band);
  if (seen.has(band.type)) return pass(`Its values are ${band.type}.`);
  const value = bandNoData(band)?.value ?? null;
  const fits = value === null || holds(single, value);
  const mend = {
    kind: 'convert-type',
    type: 'Float32',
    noData: fits ? null : usualNoData('Float32'),
  } as const;
  if (/^C/u.test(band.type))
    return {
      outcome: 'refuse',
      reason: `Its values are complex numbers (${band.type}), of which no map can be made.`,
      remedy: 'Keep the real part, if that is what is wanted.',
      mend,
    };
  return {
    outcome: 'advice',
    reason: `Its values are ${band.type}; all rasters that were seen on a portal are Float32 or Byte.`,
    remedy: 'Convert it if the portal does not take it; Float32 keeps seven digits.',
    mend,
  };
};

/** No line: it would have to keep no data apart from what is calculated. */
const scaled = ({ type: name, scale = 1, offset = 0 }: BandFacts): Judgement => ({
  outcome: 'advice',
  reason: `Its pixels are ${name} and mean pixel × ${scale} + ${offset}: a program that does not calculate so takes 1 for ${scale + offset}.`,
  remedy: 'Write the calculated values into its pixels.',
  mend: null,
});
