import type { Clock } from '../ports/clock.ts';

/** A clock whose sleepers can all be woken before their time: whoever waits looks again at what it waits for. */
export interface WakefulClock extends Clock {
  wake(): void;
}

const woken = Symbol('woken');

/** Sleeps of `clock` that `wake` ends; everything else is the clock's own. */
export function wakefulClock(clock: Clock): WakefulClock {
  const naps = new Set<AbortController>();
  const sleep = async (ms: number, signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted();
    const nap = new AbortController();
    const stop = (): void => nap.abort(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    naps.add(nap);
    try {
      await clock.sleep(ms, nap.signal);
    } catch (error) {
      if (error !== woken) throw error;
    } finally {
      naps.delete(nap);
      signal?.removeEventListener('abort', stop);
    }
  };
  return {
    now: () => clock.now(),
    monotonic: () => clock.monotonic(),
    ...(clock.uptime === undefined ? {} : { uptime: () => clock.uptime?.() ?? 0 }),
    sleep,
    wake: () => {
      for (const nap of [...naps]) nap.abort(woken);
    },
  };
}
