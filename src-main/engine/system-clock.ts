import { uptime } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from './ports/clock.ts';

/** A Node timer set for longer fires at once (ms, about 24.8 days). */
const longestTimer = 2 ** 31 - 1;

/** The machine's own clocks. */
export function systemClock(): Clock {
  return {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    uptime: () => uptime() * 1000,
    sleep,
  };
}

async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  try {
    for (let left = ms; left > 0; left -= longestTimer)
      await delay(Math.min(left, longestTimer), undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    // Node rejects with an AbortError of its own; the port promises the signal's reason.
    signal?.throwIfAborted();
    throw error;
  }
}
