import type { TiffImage } from '../tiff/read-image.ts';
import { type SamplingGrid, samplingGrid } from './sampling-grid.ts';

/** So little that nobody waits for it, and enough to see how fast this computer unpacks this file. */
const trialCost = 6 * 1024 * 1024;
/** Milliseconds for the picture itself, of the two seconds a file has. */
const timeMs = 700;
/** Even a busy computer unpacks so much in time; a picture of fewer pixels would show nothing. */
const leastCost = 32 * 1024 * 1024;
const mostCost = 400 * 1024 * 1024;

/**
 * The finest grid there is time for: where the picture would cost much, a small one is made first and timed. `sample` reads
 * a grid's pixels; `now`: milliseconds of a clock that only goes forward.
 */
export async function affordableGrid(
  image: TiffImage,
  sample: (grid: SamplingGrid) => Promise<unknown>,
  now: () => number,
): Promise<SamplingGrid> {
  const finest = samplingGrid(image, Number.POSITIVE_INFINITY);
  if (finest.cost <= trialCost) return finest;
  const trial = samplingGrid(image, trialCost);
  const started = now();
  await sample(trial);
  const perMs = trial.cost / Math.max(now() - started, 1);
  return samplingGrid(image, Math.min(mostCost, Math.max(leastCost, perMs * timeMs)));
}
