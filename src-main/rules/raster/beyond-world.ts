import type { Projection } from '../../projections/find-projection.ts';

type Box = readonly [number, number, number, number];

/** A pixel of a coarse grid of the world may reach a degree beyond it. */
const [farthestEast, farthestNorth] = [361, 91];

/** Whether a box is said to be in degrees, and is of no degrees of this world. Pure. */
export function isBeyondWorld({ kind, unit }: Projection, bounds: Box): boolean {
  const isDegrees = (kind === 'geographic' || kind === 'geographic-3d') && unit === 'degree';
  return isDegrees && !looksLikeDegrees(bounds);
}

/** Whether a box could be one in degrees. */
export const looksLikeDegrees = ([west, south, east, north]: Box): boolean =>
  Math.max(Math.abs(west), Math.abs(east)) <= farthestEast &&
  Math.max(Math.abs(south), Math.abs(north)) <= farthestNorth;
