import type { Bounds } from '../projections/to-wgs84.ts';

/** The box in degrees (WGS 84) around a box in the coordinates of an EPSG code; null where that is not known. */
export type ToDegrees = (epsg: number, bounds: Bounds) => Bounds | null;

/** Coordinates beyond this are of no place on Earth in any unit in use. */
const farthest = 1e9;

/** Loads the definitions of projections and what calculates with them: some 30 ms and 5 MB, once a thread. */
export async function loadToDegrees(): Promise<ToDegrees> {
  const [{ unpackDefinitions }, { toWgs84 }] = await Promise.all([
    import('../projections/unpack-definitions.ts'),
    import('../projections/to-wgs84.ts'),
  ]);
  const find = unpackDefinitions();
  return (epsg, bounds) => {
    const definition = find(epsg);
    const isPlace = bounds.every((each) => Math.abs(each) < farthest);
    return definition === null || !isPlace ? null : toWgs84(definition, bounds);
  };
}
