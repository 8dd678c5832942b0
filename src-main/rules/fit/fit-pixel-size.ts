import type { FitLine } from '../../contract/rule-check.ts';
import { sizeWords } from '../raster/size-words.ts';
import type { FitSide } from './fit-side.ts';

/** Sizes that differ by less (as a share) are equal: writers round. */
const tolerance = 1e-6;

/** Pixel sizes are compared in the unit of one projection; in two, or where one is not known, they are not comparable. Pure. */
export function fitPixelSize(file: FitSide, other: FitSide): FitLine {
  const shown = { field: 'pixel-size', file: words(file), other: words(other) } as const;
  const oneUnit = file.epsg !== null && file.epsg === other.epsg;
  if (file.pixelSize === null || other.pixelSize === null || !oneUnit)
    return { ...shown, outcome: 'not-comparable', reason: null };
  const [mine, its] = [file.pixelSize, other.pixelSize];
  if (close(mine[0], its[0]) && close(mine[1], its[1])) return { ...shown, outcome: 'same', reason: null };
  const finer = Math.abs(mine[0] * mine[1]) < Math.abs(its[0] * its[1]);
  const reason = `The file's pixels are ${finer ? 'smaller' : 'larger'}: their edges do not meet, and values would be resampled.`;
  return { ...shown, outcome: 'differs', reason };
}

const words = ({ pixelSize }: FitSide): string | null => (pixelSize === null ? null : sizeWords(pixelSize));

/** Which way rows go is no size. */
const close = (one: number, other: number): boolean =>
  Math.abs(Math.abs(one) - Math.abs(other)) <= tolerance * Math.max(Math.abs(one), Math.abs(other));
