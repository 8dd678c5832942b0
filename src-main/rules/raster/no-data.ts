import { pass } from '../judgement.ts';
import { holdsValue, usualNoData } from '../sample-type.ts';
import type { RasterRule } from './raster-rule.ts';

/** Lizard wants to be told which value is none. */
export const noData: RasterRule = ({ bands }) => {
  const [band] = bands;
  if (band === undefined) return null;
  const usual = usualNoData(band.type);
  const assign = { kind: 'assign-no-data', value: usual } as const;
  if (band.noData === null)
    return {
      outcome: 'refuse',
      reason: 'It does not say which value means "no data".',
      remedy: `Give the value that pixels without data have; ${usual} if there are none.`,
      mend: assign,
    };
  const value = noDataNumber(band.noData);
  if (value !== null && holdsValue(band.type, value))
    return Number.isNaN(value) ? notANumber(usual) : pass(`Its no-data value is ${band.noData}.`);
  return {
    outcome: 'advice',
    reason: `Its no-data value is ${band.noData}, which no ${band.type} pixel can have.`,
    remedy: `Give the value that pixels without data have; ${usual} if there are none.`,
    mend: assign,
  };
};

const notANumber = (usual: string) =>
  ({
    outcome: 'advice',
    reason: 'Its no-data value is NaN, which equals nothing: programs that compare values do not find it.',
    remedy: `Change it, and the pixels that have it, to ${usual}.`,
    mend: { kind: 'replace-no-data', value: usual },
  }) as const;

/** Null for a text that is no number. */
function noDataNumber(text: string): number | null {
  if (/^[+-]?nan$/iu.test(text.trim())) return Number.NaN;
  const infinite = /^([+-]?)inf(?:inity)?$/iu.exec(text.trim());
  if (infinite !== null) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const value = Number(text);
  return text.trim() === '' || Number.isNaN(value) ? null : value;
}
