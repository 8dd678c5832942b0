/**
 * From pixel and line to a system's coordinates, as GDAL writes it: x = [0] + pixel × [1] + line × [2],
 * y = [3] + pixel × [4] + line × [5].
 */
export type GeoTransform = readonly [number, number, number, number, number, number];

/** The tags a transform can be in; null where the file has none. */
export interface TransformTags {
  readonly scale: readonly number[] | null;
  readonly tiepoints: readonly number[] | null;
  readonly matrix: readonly number[] | null;
  readonly pixelIsPoint: boolean;
}

/**
 * The transform by GDAL's reading: scale and first tie point, else the matrix; half a pixel is taken off where it is of
 * centres. Null where there is none (tie points alone are ground control points, and no transform). Pure.
 */
export function geoTransform(given: TransformTags): GeoTransform | null {
  const found = ofScale(given) ?? ofMatrix(given.matrix);
  if (found === null || !found.every(Number.isFinite)) return null;
  const [x, dx, rx, y, ry, dy] = found;
  return given.pixelIsPoint ? [x - (dx + rx) / 2, dx, rx, y - (ry + dy) / 2, ry, dy] : found;
}

function ofScale({ scale, tiepoints }: TransformTags): GeoTransform | null {
  const [sx = 0, sy = 0] = scale ?? [];
  if (sx === 0 || sy === 0) return null;
  const [pixel, line, , x, y] = tiepoints ?? [];
  if (pixel === undefined || line === undefined || x === undefined || y === undefined) return null;
  // Rows go from north to south; a scale below zero is taken as a sign that they do not.
  const dy = sy < 0 ? sy : -sy;
  return [x - pixel * sx, sx, 0, y - line * dy, 0, dy];
}

function ofMatrix(matrix: readonly number[] | null): GeoTransform | null {
  if (matrix === null || matrix.length < 16) return null;
  const [dx = 0, rx = 0, , x = 0, ry = 0, dy = 0, , y = 0] = matrix;
  return dx * dy - rx * ry === 0 ? null : [x, dx, rx, y, ry, dy];
}
