import type { Clock } from '../ports/clock.ts';

/** Work that may be put down after each of its steps. */
export type Steps<T> = Generator<undefined, T>;

/** Longer than this the thread that also feeds the sockets is not held (ms). */
const sliceMs = 3;

/** Does work in slices of a few milliseconds and lets the event loop turn in between. Answers at once what is done in one. */
export function inSlices<T>(work: Steps<T>, clock: Pick<Clock, 'monotonic'>): T | Promise<T> {
  const end = clock.monotonic() + sliceMs;
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (clock.monotonic() >= end) return laterSlices(work, clock);
  }
}

async function laterSlices<T>(work: Steps<T>, clock: Pick<Clock, 'monotonic'>): Promise<T> {
  await new Promise((resolve) => setImmediate(resolve));
  return inSlices(work, clock);
}
