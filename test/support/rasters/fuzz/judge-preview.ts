import type { RasterPreview } from '../../../../src-main/contract/window/local-files.ts';
import type { PreviewOutcome } from '../../../../src-main/inspect/create-inspector.ts';
import { failureFault, slowness } from './judge-facts.ts';

/** What is wrong with a preview of a damaged file after so many seconds; null where nothing is. */
export function judgePreview(outcome: PreviewOutcome, seconds: number): string | null {
  const late = slowness(seconds);
  if (late !== null) return late;
  return outcome.kind === 'preview' ? pictureFault(outcome.preview) : failureFault(outcome.failure);
}

function pictureFault({ width, height, levels, min, max, noDataShare }: RasterPreview): string | null {
  if (!(width >= 1 && width <= 512 && height >= 1 && height <= 512)) return `it is ${width} × ${height}`;
  if (Buffer.from(levels, 'base64').length !== width * height) return 'it has not as many levels as pixels';
  if ((min === null) !== (max === null) || (min === null) !== (noDataShare === 1))
    return 'its values and its gaps contradict each other';
  if (min !== null && max !== null && !(Number.isFinite(min) && Number.isFinite(max) && min <= max))
    return `its values are from ${min} to ${max}`;
  return noDataShare >= 0 && noDataShare <= 1 ? null : `its share of gaps is ${noDataShare}`;
}
