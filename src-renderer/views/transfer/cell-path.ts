import type { CellState } from './part-cells.ts';

/** Room a square takes, with the gap after it, and how many stand in a row. */
export const pitch = 7;
export const columns = 48;

/** All squares in one state as one path, so that a map is five things to draw. */
export function cellPath(cells: readonly CellState[], state: CellState): string {
  const size = pitch - 1;
  return cells
    .flatMap((each, at) => (each === state ? [at] : []))
    .map((at) => `M${(at % columns) * pitch},${Math.floor(at / columns) * pitch}h${size}v${size}h-${size}z`)
    .join('');
}
