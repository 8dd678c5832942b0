import type { Clock } from '../ports/clock.ts';

/** Looks at least this often (ms): limits change while an exchange goes on. */
const longestLook = 10_000;

export interface Watched {
  /** When something last moved, monotonic ms. */
  readonly movedAt: number;
  /** How long it may stand still from then (ms). */
  readonly limit: number;
}

/** Calls `stalled` once `look` has shown no move for its limit; ends when the signal is aborted. */
export async function watchStall(
  clock: Clock,
  look: () => Watched,
  stalled: () => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const { movedAt, limit } = look();
    const left = movedAt + limit - clock.monotonic();
    if (left <= 0) {
      stalled();
      return;
    }
    // Aborted when the exchange is over, which is no news to anyone.
    await clock.sleep(Math.min(left, longestLook), signal).catch(() => undefined);
  }
}
