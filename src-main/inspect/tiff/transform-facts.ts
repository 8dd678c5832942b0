import type { GeoTiffFacts } from '../../contract/file-facts.ts';
import type { GeoTransform } from './geo-transform.ts';

type Placement = Required<Pick<GeoTiffFacts, 'pixelSize' | 'bounds' | 'rotated'>>;

/** What rows may lean over the whole raster, as a share of a pixel: writers calculate a north-up grid to the last digit or less. */
const leanTolerance = 0.01;

/**
 * Size of a pixel, the box around the whole raster and whether it is rotated. Of a rotated one the sizes are the lengths
 * of a pixel's sides. The second is below zero where rows go from north to south. Null where the box is beyond what numbers hold. Pure.
 */
export function transformFacts(transform: GeoTransform, width: number, height: number): Placement | null {
  const [x, dx, rx, y, ry, dy] = transform;
  const xs = [0, width].flatMap((pixel) => [0, height].map((line) => x + pixel * dx + line * rx));
  const ys = [0, width].flatMap((pixel) => [0, height].map((line) => y + pixel * ry + line * dy));
  const rotated = !(
    Math.abs(rx * height) <= leanTolerance * Math.abs(dx) &&
    Math.abs(ry * width) <= leanTolerance * Math.abs(dy)
  );
  const pixelSize: Placement['pixelSize'] = rotated ? sideLengths(transform) : [dx, dy];
  const bounds: Placement['bounds'] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const isPlace = [...pixelSize, ...bounds].every(Number.isFinite);
  return isPlace ? { pixelSize, bounds, rotated } : null;
}

/** Mirrored (a determinant above zero) means that rows go the other way round. */
function sideLengths([, dx, rx, , ry, dy]: GeoTransform): [number, number] {
  const sign = dx * dy - rx * ry > 0 ? 1 : -1;
  return [Math.hypot(dx, ry), sign * Math.hypot(rx, dy)];
}
