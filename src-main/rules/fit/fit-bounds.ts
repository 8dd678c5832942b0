import type { FitLine } from '../../contract/rule-check.ts';
import type { Box, FitSide } from './fit-side.ts';

/** In degrees the same edge comes out this far apart, as a share of the box, by where along it one looks. */
const degreesTolerance = 0.01;

/** Bounds are compared in their own projection where it is one, else in degrees (WGS 84). Pure. */
export function fitBounds(file: FitSide, other: FitSide): FitLine {
  const compared = own(file, other) ?? inDegrees(file, other);
  if (compared === null) {
    const [mine, its] = [file.bounds ?? file.wgs84, other.bounds ?? other.wgs84];
    return { field: 'bounds', file: words(mine), other: words(its), outcome: 'not-comparable', reason: null };
  }
  const { mine, its, tolerance } = compared;
  const shown = { field: 'bounds', file: words(mine), other: words(its) } as const;
  const reason = relation(mine, its, tolerance);
  return { ...shown, outcome: reason === null ? 'same' : 'differs', reason };
}

interface Compared {
  readonly mine: Box;
  readonly its: Box;
  readonly tolerance: number;
}

/** Half a pixel aside is the same place: some write the middles of pixels for their corners. */
function own(file: FitSide, other: FitSide): Compared | null {
  if (file.epsg === null || file.epsg !== other.epsg || file.bounds === null || other.bounds === null)
    return null;
  const [width, height] = file.pixelSize ?? other.pixelSize ?? [0, 0];
  const side = Math.max(Math.abs(width), Math.abs(height));
  return { mine: file.bounds, its: other.bounds, tolerance: side * 0.501 };
}

function inDegrees({ wgs84: mine }: FitSide, { wgs84: its }: FitSide): Compared | null {
  if (mine === null || its === null) return null;
  return { mine, its, tolerance: degreesTolerance * Math.max(mine[2] - mine[0], mine[3] - mine[1]) };
}

/** How the file lies to the other; null where both cover the same. */
function relation(mine: Box, its: Box, tolerance: number): string | null {
  const inside = within(mine, its, tolerance);
  const around = within(its, mine, tolerance);
  if (inside && around) return null;
  if (apart(mine, its)) return 'They do not overlap: the file is of another place.';
  if (inside) return 'The file covers a part of it.';
  return around ? 'The file reaches beyond it.' : 'They overlap in part.';
}

const within = (inner: Box, outer: Box, tolerance: number): boolean =>
  inner[0] >= outer[0] - tolerance &&
  inner[1] >= outer[1] - tolerance &&
  inner[2] <= outer[2] + tolerance &&
  inner[3] <= outer[3] + tolerance;

const apart = (one: Box, other: Box): boolean =>
  one[0] >= other[2] || other[0] >= one[2] || one[1] >= other[3] || other[1] >= one[3];

/** Millimetres, or degrees to six digits (0.1 m). */
function words(box: Box | null): string | null {
  if (box === null) return null;
  const [west, south, east, north] = box.map((each) => String(Number(each.toFixed(6))));
  return `${west}, ${south} – ${east}, ${north}`;
}
