import { pass } from '../judgement.ts';
import { noDataNumber } from '../no-data-number.ts';
import { holdsValue, usualNoData } from '../sample-type.ts';
import type { RasterRule } from './raster-rule.ts';

const seen = new Set(['Float32', 'Byte', 'UInt8']);

/** Lizard's documents name no type; those of its rasters that could be seen are Float32 and Byte. */
export const type: RasterRule = ({ bands }) => {
  const [band] = bands;
  if (band === undefined) return null;
  if (seen.has(band.type)) return pass(`Its values are ${band.type}.`);
  const value = band.noData === null ? null : noDataNumber(band.noData);
  const fits = value === null || holdsValue('Float32', value);
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
