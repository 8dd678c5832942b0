import { pass } from '../judgement.ts';
import type { RasterRule } from './raster-rule.ts';

/** What 3Di documents as its limit. */
const most = 5e9;

/** 3Di reads so many pixels at most; a raster without any holds nothing. */
export const pixelCount: RasterRule = ({ width, height }) => {
  const pixels = width * height;
  if (pixels === 0)
    return { outcome: 'refuse', reason: 'It has no pixels.', remedy: 'Make it again.', mend: null };
  if (pixels <= most) return pass(`It has ${width} × ${height} pixels.`);
  return {
    outcome: 'advice',
    reason: `It has ${width} × ${height} pixels; 3Di reads 5,000,000,000 at most.`,
    remedy: 'If 3Di is to read it, cut it into pieces or make its pixels larger.',
    mend: null,
  };
};
