import { layerUuid } from '../../lizard/layer-uuid.ts';
import type { LizardResult } from '../../lizard/types.ts';
import type { ResultBaseline } from './lizard-destination-schema.ts';
import { withoutQuery } from './without-query.ts';

/**
 * Whether a result shows another raster or another attachment than its baseline. One that has *lost* what it had has
 * not changed in this sense: nothing came.
 */
export function hasChanged(
  baseline: ResultBaseline,
  { raster, attachment_url: attachment }: Pick<LizardResult, 'raster' | 'attachment_url'>,
): boolean {
  if (raster !== null && (baseline.raster === null || layer(raster) !== layer(baseline.raster))) return true;
  return attachment !== null && withoutQuery(attachment) !== baseline.attachment;
}

function layer(raster: string): string {
  return layerUuid(raster) ?? withoutQuery(raster);
}
