/** The UUID of the raster layer a result's `raster` names (a link of the API, or the UUID itself); null when it has none. */
export function layerUuid(raster: string): string | null {
  const found = raster.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu);
  return found?.at(-1)?.toLowerCase() ?? null;
}
