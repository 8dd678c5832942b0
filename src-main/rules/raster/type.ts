import type { BandFacts } from '../../contract/file-facts.ts';
import { type Judgement, pass } from '../judgement.ts';
import type { RasterRule } from './raster-rule.ts';

const seen = new Set(['Float32', 'Byte', 'UInt8']);
const mend = { kind: 'convert-type' } as const;

/** Lizard's documents name no type; those of its rasters that could be seen are Float32 and Byte. */
export const type: RasterRule = ({ bands }) => {
  const [band] = bands;
  if (band === undefined) return null;
  if (band.scale !== undefined || band.offset !== undefined) return scaled(band);
  if (seen.has(band.type)) return pass(`Its values are ${band.type}.`);
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
    remedy: `Convert it if the portal does not take it; Float32 keeps seven digits${reach(band)}.`,
    mend,
  };
};

const reach = ({ type: name }: BandFacts): string => (name === 'Float64' ? ', of numbers up to 3.4e38' : '');

const scaled = ({ type: name, scale = 1, offset = 0 }: BandFacts): Judgement => ({
  outcome: 'advice',
  reason: `Its pixels are ${name} and mean pixel × ${scale} + ${offset}: a program that does not calculate so takes 1 for ${scale + offset}.`,
  remedy: 'Write the calculated values into its pixels; Float32 keeps seven digits.',
  mend,
});
