import type { Clock } from '../../src-main/engine/ports/clock.ts';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** A clock that stands still until a test winds it. */
export interface FakeClock extends Clock {
  /** How many sleep now. */
  readonly sleepers: number;
  /**
   * Winds both clocks on by `ms`. Sleepers wake in the order of their times, each at its own time and before the next
   * one; what a woken one does without real input or output is done before the clock goes on, so it may sleep again.
   */
  advance(ms: number): Promise<void>;
  /**
   * The computer sleeps for `ms`: nobody wakes in time. Where the monotonic clock counts sleep, those whose time has come
   * wake at its end, in order; where it stands still they sleep on.
   */
  doze(ms: number, monotonic: 'counts' | 'stands still'): Promise<void>;
  /** Since the machine was started, sleep included. */
  uptime(): number;
  /** Sets the wall clock alone, as a person or NTP does. */
  jump(ms: number): void;
  /** Resolves when at least `count` sleep: a test winds the clock only once the code under test has gone to sleep. */
  asleep(count?: number): Promise<void>;
}

/** `startsAt`: wall time in ms since 1970. The monotonic clock starts at 0. */
export function fakeClock(startsAt = Date.parse('2026-01-01T00:00:00Z')): FakeClock {
  let elapsed = 0;
  let jumped = 0;
  let unseen = 0;
  const sleepers = new Set<Sleeper>();
  const watchers = new Set<() => void>();

  const sleep = async (ms: number, signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const sleeper = { at: elapsed + Math.max(0, ms), wake: () => resolve(undefined) };
    const abort = () => reject(signal?.reason as Error);
    signal?.addEventListener('abort', abort, { once: true });
    sleepers.add(sleeper);
    for (const tell of watchers) tell();
    try {
      await promise;
    } finally {
      sleepers.delete(sleeper);
      signal?.removeEventListener('abort', abort);
    }
  };

  const wakeDue = async (end: number): Promise<void> => {
    for (let next = earliest(sleepers, end); next !== undefined; next = earliest(sleepers, end)) {
      elapsed = Math.max(elapsed, next.at);
      sleepers.delete(next);
      next.wake();
      await settled();
    }
  };

  return {
    get sleepers() {
      return sleepers.size;
    },
    now: () => startsAt + elapsed + unseen + jumped,
    uptime: () => elapsed + unseen,
    monotonic: () => elapsed,
    sleep,
    jump: (ms) => {
      jumped += ms;
    },
    async advance(ms) {
      const end = elapsed + ms;
      await wakeDue(end);
      elapsed = end;
      await settled();
    },
    async doze(ms, monotonic) {
      if (monotonic === 'stands still') {
        unseen += ms;
        return;
      }
      elapsed += ms;
      await wakeDue(elapsed);
      await settled();
    },
    async asleep(count = 1) {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      const look = () => {
        if (sleepers.size >= count) resolve(undefined);
      };
      watchers.add(look);
      look();
      await promise;
      watchers.delete(look);
    },
  };
}

function earliest(sleepers: ReadonlySet<Sleeper>, end: number): Sleeper | undefined {
  let first: Sleeper | undefined;
  for (const each of sleepers)
    if (each.at <= end && (first === undefined || each.at < first.at)) first = each;
  return first;
}

/** Lets everything that only waits for promises run on. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
