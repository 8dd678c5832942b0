import proj4 from 'proj4';

/** [west, south, east, north]. */
export type Bounds = readonly [number, number, number, number];

type Point = readonly [x: number, y: number];

/** How many points of each edge are looked at: edges that are straight in one system are curved in the other. */
const perEdge = 21;
/** 400 of them are a full turn; PROJ.4 has no word for them in a geographic system, so definitions here carry one. */
const grad = /\+units=grad\b/u;
const degreesPerGrad = 0.9;
/** Half a pixel of a coarse grid of the world may lie beyond a pole. */
const poleSlack = 1;

/**
 * The box in degrees (WGS 84) around a box in a system's own coordinates; null where a point of it has no place there.
 * `definition`: PROJ.4.
 */
export function toWgs84(definition: string, [west, south, east, north]: Bounds): Bounds | null {
  const place = placing(definition);
  const steps = Array.from({ length: perEdge }, (_, index) => index / (perEdge - 1));
  const edge = steps.flatMap((part): Point[] => {
    const [x, y] = [west + part * (east - west), south + part * (north - south)];
    return [
      [x, south],
      [x, north],
      [west, y],
      [east, y],
    ];
  });
  const points = edge.map(place).filter((each) => each !== null);
  if (points.length < edge.length) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Longitude and latitude (WGS 84) of one place in a system's own coordinates; null where it has none. `definition`: PROJ.4. */
export const placeOf = (definition: string, point: Point): Point | null => placing(definition)(point);

function placing(definition: string): (point: Point) => Point | null {
  const share = grad.test(definition) ? degreesPerGrad : 1;
  const { forward } = proj4(definition.replace(grad, ''), 'WGS84');
  return ([x, y]) => {
    // Axes count: some systems run to the west and to the south, and so do the coordinates of their files.
    const [longitude, latitude] = forward([x * share, y * share], true);
    return isPlace(longitude, latitude) ? [longitude, Math.max(-90, Math.min(90, latitude))] : null;
  };
}

const isPlace = (longitude: number, latitude: number): boolean =>
  Math.abs(longitude) <= 360 && Math.abs(latitude) <= 90 + poleSlack;
