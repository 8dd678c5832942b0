import { assertNever } from '../../contract/assert-never.ts';
import type { FloatGrid } from './encode-geotiff.ts';

/** The four rasters of a sample run, by result code. */
export type SampleRasterCode = 'depth-max-dtri' | 's1-max-dtri' | 'depth-first-dtri' | 'total-damage';

const side = 100;
const noData = -9999;
/** Metres above the Dutch datum at the west edge of the polder; the ground falls towards the east. */
const groundWest = -1.2;
const groundFall = 0.8;

/** A 50 m square of an invented polder in the Dutch national grid: a flooded bowl, dry (no-data) outside it. */
export function sampleRaster(code: SampleRasterCode): FloatGrid {
  const values = new Float32Array(side * side);
  for (let at = 0; at < values.length; at += 1) {
    const column = at % side;
    const depth = depthAt(column, Math.floor(at / side));
    values[at] = depth <= 0 ? noData : valueAt(code, depth, column);
  }
  return {
    width: side,
    height: side,
    values,
    noData,
    epsg: 28992,
    west: 120_000,
    north: 480_000,
    pixelSize: 0.5,
  };
}

/** Water depth in metres, at most 0.9; 0 or less is dry. */
function depthAt(column: number, row: number): number {
  const fromCentre = Math.hypot(column - side / 2, row - side / 2) / (side / 2);
  return 0.9 * (1 - fromCentre ** 2);
}

/** Depth in m, level in m above datum, arrival in seconds since the start, damage in euro per pixel. */
function valueAt(code: SampleRasterCode, depth: number, column: number): number {
  switch (code) {
    case 'depth-max-dtri':
      return depth;
    case 's1-max-dtri':
      return groundWest - (groundFall * column) / side + depth;
    case 'depth-first-dtri':
      return Math.round(3600 * (1 - depth));
    case 'total-damage':
      return 12.5 * depth;
    default:
      return assertNever(code);
  }
}
