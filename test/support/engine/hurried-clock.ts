import type { Clock } from '../../../src-main/engine/ports/clock.ts';
import { systemClock } from '../../../src-main/engine/system-clock.ts';

/** The machine's clock, but whoever sleeps is woken so many times sooner: pauses of seconds pass in milliseconds. */
export function hurriedClock(times: number): Clock & { readonly slept: readonly number[] } {
  const clock = systemClock();
  const slept: number[] = [];
  return {
    ...clock,
    slept,
    sleep: (ms, signal) => {
      slept.push(ms);
      return clock.sleep(ms / times, signal);
    },
  };
}
