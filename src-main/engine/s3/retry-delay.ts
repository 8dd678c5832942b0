export interface RetryAsk {
  /** Failures so far, from 1. */
  readonly attempt: number;
  /** What the server asked for, if it did. */
  readonly retryAfterMs?: number;
  /** 0 ≤ random < 1. */
  readonly random: number;
}

const first = 500;
const longest = 60_000;
const longestAsked = 300_000;

/**
 * How long to wait before the next attempt (ms): exponential with full jitter, 0.5 s doubling up to 60 s, so that many
 * clients that failed together do not come back together. What the server asked for (at most 5 minutes of it) comes first.
 */
export function retryDelay({ attempt, retryAfterMs, random }: RetryAsk): number {
  const ceiling = Math.min(longest, first * 2 ** Math.max(0, attempt - 1));
  return Math.round(Math.min(retryAfterMs ?? 0, longestAsked) + random * ceiling);
}
