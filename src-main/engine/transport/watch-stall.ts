import type { Clock } from '../ports/clock.ts';

/** Looks at least this often (ms): limits change while an exchange goes on. */
const longestLook = 10_000;

export interface Watched {
  /** When something last moved, monotonic ms. */
  readonly movedAt: number;
  /** How long it may stand still from then (ms). */
  readonly limit: number;
}

/** A sleep that ends so much later was the computer's own (ms). */
const lateMs = 5_000;

/**
 * Calls `stalled` once `look` has shown no move for its limit; ends when the signal is aborted. Time the computer slept
 * counts for nothing: nobody could have seen a move.
 */
export async function watchStall(
  clock: Clock,
  look: () => Watched,
  stalled: () => void,
  signal: AbortSignal,
): Promise<void> {
  let wokeAt = Number.NEGATIVE_INFINITY;
  while (!signal.aborted) {
    const { movedAt, limit } = look();
    const left = Math.max(movedAt, wokeAt) + limit - clock.monotonic();
    if (left <= 0) {
      stalled();
      return;
    }
    const due = clock.monotonic() + Math.min(left, longestLook);
    // Aborted when the exchange is over, which is no news to anyone.
    await clock.sleep(due - clock.monotonic(), signal).catch(() => undefined);
    if (clock.monotonic() - due > lateMs) wokeAt = clock.monotonic();
  }
}
