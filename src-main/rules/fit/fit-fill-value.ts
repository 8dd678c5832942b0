import type { FitLine } from '../../contract/rule-check.ts';
import { noDataValue } from '../no-data-value.ts';
import { type SampleType, sampleType } from '../sample-type.ts';
import type { FitSide } from './fit-side.ts';

/**
 * Fill values are compared as pixels hold them: in a Float32 raster -3.4e38 written in nine digits and in seventeen is one
 * value, and NaN is NaN. Pure.
 */
export function fitFillValue(file: FitSide, other: FitSide): FitLine {
  const shown = { field: 'fill-value', file: file.noData, other: other.noData } as const;
  const [mine, its] = [held(file, other), held(other, file)];
  if (mine === null || its === null) return { ...shown, outcome: 'not-comparable', reason: null };
  if (isSame(mine, its)) return { ...shown, outcome: 'same', reason: null };
  const reason = `"No data" is ${file.noData} in the file and ${other.noData} in the other: one of them would be taken for a value.`;
  return { ...shown, outcome: 'differs', reason };
}

/** Of an integer and a float the numbers count. */
const isSame = (mine: number | bigint, its: number | bigint): boolean =>
  typeof mine === typeof its ? Object.is(zeroed(mine), zeroed(its)) : Number(mine) === Number(its);

/** There are two zeros, and one is as good as the other. */
const zeroed = (value: number | bigint): number | bigint => (value === 0 ? 0 : value);

/** As pixels of the narrower float hold it where either is such: its values could not be told apart any finer. */
function held(side: FitSide, beside: FitSide): number | bigint | null {
  const types = [side, beside].map(({ type }) => (type === null ? null : sampleType(type)));
  return side.noData === null ? null : noDataValue(side.noData, types.find(isSingle) ?? types[0] ?? null);
}

const isSingle = (type: SampleType | null): boolean => type?.kind === 'float' && type.bits === 32;
