import { placeOf } from '../../src-main/projections/to-wgs84.ts';
import type { CodePlaces } from './read-places.ts';

const earth = 6_371_000;
const radians = Math.PI / 180;

/**
 * The most metres a definition puts any of these places beside where GDAL has them; infinite where it gives one no place,
 * or none can be told. Pure.
 */
export function metresOff(definition: string, points: CodePlaces['points']): number {
  const found = points.map(([x, y, longitude, latitude]) => {
    const place = tryPlace(definition, [x, y]);
    return place === null ? Number.POSITIVE_INFINITY : distance(place, [longitude, latitude]);
  });
  return points.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...found);
}

function tryPlace(definition: string, point: readonly [number, number]): readonly [number, number] | null {
  try {
    return placeOf(definition, point);
  } catch {
    // It has a projection that is not known.
    return null;
  }
}

/** Of two places that are near each other. */
function distance(
  [west, south]: readonly [number, number],
  [east, north]: readonly [number, number],
): number {
  const around = Math.abs(east - west) % 360;
  const across = Math.min(around, 360 - around) * Math.cos(((south + north) / 2) * radians);
  return earth * radians * Math.hypot(across, north - south);
}
