import { pass } from '../judgement.ts';
import type { RasterRule } from './raster-rule.ts';
import { sizeWords } from './size-words.ts';

/** Sides that differ by less (as a share) are equal: writers round. */
const tolerance = 1e-6;

/** 3Di reads square pixels. Those of a rotated raster are square once it is north-up. */
export const squarePixels: RasterRule = ({ pixelSize, rotated }) => {
  if (pixelSize === undefined || rotated) return null;
  const [x, y] = [Math.abs(pixelSize[0]), Math.abs(pixelSize[1])];
  if (Math.abs(x - y) <= tolerance * Math.max(x, y)) return pass('Its pixels are square.');
  return {
    outcome: 'advice',
    reason: `Its pixels are ${sizeWords(pixelSize)}, not square as 3Di reads them.`,
    remedy: 'If 3Di is to read it, lay it on square pixels. Values move to the nearest pixel.',
    mend: { kind: 'square-pixels' },
  };
};
