/** What a GeoTIFF's key directory says, as far as it is asked here. */
export interface GeoKeys {
  /** The code of its system by the key that counts; null where it has none, or a system the file defines itself. */
  readonly code: number | null;
  /** Some write a geographic code into the key of projected ones, which counts where there is no other. */
  readonly only: 'any' | 'projected';
  /** The transform is of a pixel's centre, not of its corner. */
  readonly pixelIsPoint: boolean;
}

const keyIds = { model: 1024, raster: 1025, geographic: 2048, projected: 3072 } as const;
const models = { geographic: 2, geocentric: 3 } as const;
/** 0 stands for undefined, 32767 for a system the file defines itself. */
const noCode = new Set([0, 32767]);
const keyShorts = 4;

/**
 * Reads the GeoKeyDirectory: shorts in fours, [key, where its value is, count, value], after a head of four. Which key
 * counts is said by the model alone, as GDAL has it: a projected file names the geographic system it is built on, and a
 * geographic one may carry the rest of a projection. Pure.
 */
export function readGeoKeys(directory: readonly number[] | null): GeoKeys {
  const values = new Map<number, number>();
  const shorts = directory ?? [];
  for (let at = keyShorts; at + keyShorts <= shorts.length; at += keyShorts)
    // A value that stands in another tag is a text or a double, which no key asked for here is.
    if (shorts[at + 1] === 0) values.set(shorts[at] ?? 0, shorts[at + 3] ?? 0);
  const key = countingKey(values.get(keyIds.model));
  const code = key === null ? undefined : values.get(key);
  return {
    code: code === undefined || noCode.has(code) ? null : code,
    only: key === keyIds.projected && values.has(keyIds.geographic) ? 'projected' : 'any',
    pixelIsPoint: values.get(keyIds.raster) === 2,
  };
}

/** Where no model is given, or one of the file's own, a projected code still means what it means; a geographic one does not. */
function countingKey(model: number | undefined): number | null {
  if (model === models.geographic) return keyIds.geographic;
  return model === 0 || model === models.geocentric ? null : keyIds.projected;
}
