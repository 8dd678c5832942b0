import type { Bounds } from '../projections/to-wgs84.ts';

/** The box in degrees (WGS 84) around a box in the coordinates of an EPSG code; null where that is not known. */
export type ToDegrees = (epsg: number, bounds: Bounds) => Bounds | null;

/** Coordinates beyond this are of no place on Earth in any unit in use. */
const farthest = 1e9;

/** Loads the table of projections and what calculates with it: some 50 ms and 10 MB, once a thread. */
export async function loadToDegrees(): Promise<ToDegrees> {
  const [{ readEpsgTable }, { toWgs84 }] = await Promise.all([
    import('../projections/epsg-table.ts'),
    import('../projections/to-wgs84.ts'),
  ]);
  const table = readEpsgTable();
  return (epsg, bounds) => {
    const definition = table.get(epsg)?.proj4 ?? null;
    const isPlace = bounds.every((each) => Math.abs(each) < farthest);
    return definition === null || !isPlace ? null : toWgs84(definition, bounds);
  };
}
