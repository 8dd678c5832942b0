import type { GeoTiffFacts } from '../../contract/file-facts.ts';
import type { MendKind } from './mend.ts';

/**
 * The grid gdalwarp lays pixels on: left to itself it makes square ones of all, and reads smaller copies instead of pixels
 * where it thinks them fine enough. Pure.
 */
export function gridOptions(facts: GeoTiffFacts, wants: ReadonlySet<MendKind>): readonly string[] {
  const { pixelSize, bounds, rotated, controlPoints, width, height } = facts;
  if (wants.has('project') || rotated || controlPoints !== undefined) return ['-ovr', 'NONE'];
  if (pixelSize === undefined || bounds === undefined)
    return ['-ts', String(width), String(height), '-te', 'WEST', 'SOUTH', 'EAST', 'NORTH'];
  const sides = pixelSize.map(Math.abs);
  const smaller = Math.min(...sides);
  const [x, y] = wants.has('square-pixels') ? [smaller, smaller] : sides;
  return ['-tr', String(x), String(y), '-te', ...bounds.map(String)];
}
