import { layerUuid } from '../../lizard/layer-uuid.ts';
import type { RasterSource } from '../../lizard/raster-source.ts';
import type { ResultBaseline } from './lizard-destination-schema.ts';

/**
 * Whether the data behind a raster that is being replaced changed since the baseline; `gone` when it was seen then and
 * cannot be now. `same` also where nothing is replaced or the data could never be seen: there is nothing to compare.
 */
export async function sourceHasChanged(
  { raster, rasterSource }: ResultBaseline,
  rasterSourceOf: (layer: string, signal: AbortSignal) => Promise<RasterSource | null>,
  signal: AbortSignal,
): Promise<'same' | 'changed' | 'gone'> {
  const layer = raster === null || rasterSource === null ? null : layerUuid(raster);
  if (layer === null) return 'same';
  const now = await rasterSourceOf(layer, signal);
  if (now === null) return 'gone';
  const same = now.uuid === rasterSource?.uuid && now.last_modified === rasterSource.lastModified;
  return same ? 'same' : 'changed';
}
