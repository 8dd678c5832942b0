import { pass } from '../judgement.ts';
import { noDataNumber } from '../no-data-number.ts';
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
