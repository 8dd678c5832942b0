import type { SampleKind } from '../tiff/held-no-data.ts';

const [signed, float, complexInt, complexFloat] = [2, 3, 5, 6];
/** Floats are taken for equal that lie so many steps of their last digit apart. */
const steps = 2;
const singleStep = 2 ** -23;

type Judge = (value: number | bigint) => boolean;

/**
 * What tells the values that stand for "no data", as GDAL judges: floats within their last digits are equal, whole numbers
 * are compared in full, and of complex ones the real part counts. `held`: what the file's no-data value is taken for, null
 * where it has none. Whatever is no finite number cannot be shown and counts as no data too. Pure.
 */
export function isNoData(held: number | bigint | null, { format, bits }: SampleKind): Judge {
  if (held === null) return noNumber;
  if (format === float || format === complexFloat) {
    const gap = Number(held);
    const close = bits / (format === complexFloat ? 2 : 1) <= 32 ? closeSingles : closeDoubles;
    return (value) => noNumber(value) || close(Number(value), gap);
  }
  const gap = typeof held === 'bigint' ? held : wholeGap(held, { format, bits });
  return (value) => value === gap;
}

const noNumber: Judge = (value) => typeof value === 'number' && !Number.isFinite(value);

/** A fraction is cut off; what the type cannot hold is none of its values. */
function wholeGap(held: number, { format, bits }: SampleKind): number | null {
  const width = format === complexInt ? bits / 2 : bits;
  const isSigned = format === signed || format === complexInt;
  const [least, most] = isSigned ? [-(2 ** (width - 1)), 2 ** (width - 1) - 1] : [0, 2 ** width - 1];
  return held >= least && held <= most ? Math.trunc(held) : null;
}

/** Calculated in singles throughout: beyond half the largest of them the sum is infinite, and everything is close. */
function closeSingles(value: number, gap: number): boolean {
  const [a, b] = [Math.fround(value), Math.fround(gap)];
  if (a === b) return true;
  const reach = Math.fround(Math.fround(singleStep * Math.abs(Math.fround(a + b))) * steps);
  return Math.abs(Math.fround(a - b)) < reach;
}

const closeDoubles = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) < Number.EPSILON * Math.abs(a + b) * steps;
