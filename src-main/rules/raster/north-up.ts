import { pass } from '../judgement.ts';
import type { RasterRule } from './raster-rule.ts';

/** A raster source has an origin and a pixel size and no rotation; the rows of all that were seen go from north to south. */
export const northUp: RasterRule = ({ rotated, pixelSize }) => {
  if (rotated)
    return {
      outcome: 'refuse',
      reason: 'It is rotated: its rows do not run along the axes of its projection.',
      remedy: 'Lay it on a north-up grid. Values move to the nearest pixel.',
      mend: { kind: 'north-up' },
    };
  if (pixelSize === undefined) return null;
  const [x, y] = pixelSize;
  if (x > 0 && y < 0) return pass('Its rows go from north to south.');
  return {
    outcome: 'advice',
    reason: `Its rows go from ${y < 0 ? 'east to west' : 'south to north'}: many programs show it upside down or mirrored.`,
    remedy: 'Turn it; its values stay as they are.',
    mend: { kind: 'north-up' },
  };
};
