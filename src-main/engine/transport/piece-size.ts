const whole = 1024 ** 2;
const small = 64 * 1024;
/** A slice takes longer than half a second on a line slower than this (bytes a second). */
const fast = 2 * whole;

/**
 * How much of a slice is given to the socket at once. Whole slices cost the least; on a slow line small pieces show
 * that it still moves.
 */
export function pieceSize(rate: number | null): number {
  return rate === null || rate >= fast ? whole : small;
}
