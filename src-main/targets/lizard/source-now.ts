import { layerUuid } from '../../lizard/layer-uuid.ts';
import type { RasterSource } from '../../lizard/raster-source.ts';
import type { ResultBaseline } from './lizard-destination-schema.ts';

/** The data behind a raster as it is now, for a baseline; null where there is no raster, or the key may not see its data. */
export async function sourceNow(
  raster: string | null,
  rasterSourceOf: (layer: string, signal: AbortSignal) => Promise<RasterSource | null>,
  signal: AbortSignal,
): Promise<ResultBaseline['rasterSource']> {
  const layer = raster === null ? null : layerUuid(raster);
  const source = layer === null ? null : await rasterSourceOf(layer, signal);
  return source === null ? null : { uuid: source.uuid, lastModified: source.last_modified };
}
