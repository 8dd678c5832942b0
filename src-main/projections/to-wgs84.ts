import proj4 from 'proj4';

/** [west, south, east, north]. */
export type Bounds = readonly [number, number, number, number];

/** How many points of each edge are looked at: edges that are straight in one system are curved in the other. */
const perEdge = 21;

/**
 * The box in degrees (WGS 84) around a box in a system's own coordinates; null where a point of it has no place there.
 * `definition`: PROJ.4.
 */
export function toWgs84(definition: string, [west, south, east, north]: Bounds): Bounds | null {
  const { forward } = proj4(definition, 'WGS84');
  const steps = Array.from({ length: perEdge }, (_, index) => index / (perEdge - 1));
  const edge = steps.flatMap((part): [number, number][] => {
    const [x, y] = [west + part * (east - west), south + part * (north - south)];
    return [
      [x, south],
      [x, north],
      [west, y],
      [east, y],
    ];
  });
  const points = edge.map((point) => forward(point));
  if (points.flat().some((each) => !Number.isFinite(each))) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
