import type { FitLine } from '../../contract/rule-check.ts';
import { noDataNumber } from '../no-data-number.ts';
import { asSample, sampleType } from '../sample-type.ts';
import type { FitSide } from './fit-side.ts';

/**
 * Fill values are compared as pixels hold them: in a Float32 raster -3.4e38 written in nine digits and in seventeen is one
 * value, and NaN is NaN. Pure.
 */
export function fitFillValue(file: FitSide, other: FitSide): FitLine {
  const shown = { field: 'fill-value', file: file.noData, other: other.noData } as const;
  const [mine, its] = [held(file, other), held(other, file)];
  if (mine === null || its === null) return { ...shown, outcome: 'not-comparable', reason: null };
  if (mine === its || (Number.isNaN(mine) && Number.isNaN(its)))
    return { ...shown, outcome: 'same', reason: null };
  const reason = `"No data" is ${file.noData} in the file and ${other.noData} in the other: one of them would be taken for a value.`;
  return { ...shown, outcome: 'differs', reason };
}

/** Rounded to Float32 where either holds such: its values could not be told apart any finer. */
function held(side: FitSide, beside: FitSide): number | null {
  const value = side.noData === null ? null : noDataNumber(side.noData);
  if (value === null) return null;
  const single = [side, beside].map(({ type }) => sampleType(type ?? '')).find(isSingle);
  return single === undefined ? value : (asSample(single, value) ?? value);
}

const isSingle = (type: ReturnType<typeof sampleType>): type is NonNullable<typeof type> =>
  type?.kind === 'float' && type.bits === 32;
