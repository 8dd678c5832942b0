import type { Clock } from '../../../src-main/engine/ports/clock.ts';
import { hurriedClock } from './hurried-clock.ts';

/** The machine's clock in a hurry, of a computer that a test sends to sleep, or whose clock it sets. */
export interface SleepyClock extends Clock {
  /** Time passes that nobody saw go by; sleepers sleep on. */
  doze(ms: number, monotonic: 'counts' | 'stands still'): void;
  /** Sets the wall clock alone. */
  jump(ms: number): void;
}

export function sleepyClock(times = 20): SleepyClock {
  const clock = hurriedClock(times);
  let [seen, unseen, jumped] = [0, 0, 0];
  return {
    sleep: (ms, signal) => clock.sleep(ms, signal),
    now: () => clock.now() + seen + unseen + jumped,
    monotonic: () => clock.monotonic() + seen,
    doze: (ms, monotonic) => {
      if (monotonic === 'counts') seen += ms;
      else unseen += ms;
    },
    jump: (ms) => {
      jumped += ms;
    },
  };
}
