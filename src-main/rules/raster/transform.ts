import { pass } from '../judgement.ts';
import { sizeWords } from './size-words.ts';
import type { RasterRule } from './raster-rule.ts';

/** Lizard lays pixels on the map by the file's transform. */
export const transform: RasterRule = ({ pixelSize, controlPoints }) => {
  if (pixelSize !== undefined) return pass(`Its pixels are ${sizeWords(pixelSize)}.`);
  if (controlPoints !== undefined && controlPoints > 0)
    return {
      outcome: 'refuse',
      reason: `Only ${controlPoints} ground control points place it; Lizard wants a transform.`,
      remedy: 'Lay it on a grid through these points. Values move to the nearest pixel.',
      mend: { kind: 'north-up' },
    };
  return {
    outcome: 'refuse',
    reason: 'It has no transform: nothing says where its pixels lie.',
    remedy: 'Write its corners in the places of WEST, NORTH, EAST and SOUTH, in the units of its projection.',
    mend: { kind: 'assign-corners' },
  };
};
