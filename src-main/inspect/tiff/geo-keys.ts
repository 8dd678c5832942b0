/** What a GeoTIFF's key directory says, as far as it is asked here. */
export interface GeoKeys {
  /** Of the projected or geographic system; null where it has none, or one the file defines itself. */
  readonly epsg: number | null;
  /** The transform is of a pixel's centre, not of its corner. */
  readonly pixelIsPoint: boolean;
}

const keyIds = { model: 1024, raster: 1025, geographic: 2048, projected: 3072 } as const;
const projectedModel = 1;
/** 0 stands for undefined, 32767 for a system the file defines itself. */
const noEpsg = new Set([0, 32767]);
const keyShorts = 4;

/**
 * Reads the GeoKeyDirectory: shorts in fours, [key, where its value is, count, value], after a head of four. Pure.
 * A projected file of its own definition often names the geographic system it is built on: that is not its code.
 */
export function readGeoKeys(directory: readonly number[] | null): GeoKeys {
  const values = new Map<number, number>();
  const shorts = directory ?? [];
  for (let at = keyShorts; at + keyShorts <= shorts.length; at += keyShorts)
    // A value that stands in another tag is a text or a double, which no key asked for here is.
    if (shorts[at + 1] === 0) values.set(shorts[at] ?? 0, shorts[at + 3] ?? 0);
  return { epsg: epsgOf(values), pixelIsPoint: values.get(keyIds.raster) === 2 };
}

function epsgOf(values: ReadonlyMap<number, number>): number | null {
  const projected = values.get(keyIds.projected);
  const geographic = values.get(keyIds.geographic);
  const model = values.get(keyIds.model);
  const code = model === projectedModel || projected !== undefined ? projected : geographic;
  return code === undefined || noEpsg.has(code) ? null : code;
}
