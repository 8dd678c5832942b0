import type { Concurrency } from '../line/concurrency.ts';
import { loadSignal } from '../line/load-signal.ts';
import type { Clock } from '../ports/clock.ts';
import type { BodySender } from './body-sender.ts';

/** Tells how each body fared, while it still holds its slot, so that the number of slots follows what store and line bear. */
export function withAdapt(inner: BodySender, concurrency: Concurrency, clock: Clock): BodySender {
  return {
    async send(job, attempt) {
      const beganAt = clock.monotonic();
      try {
        const accepted = await inner.send(job, attempt);
        concurrency.accepted(job.part.length);
        return accepted;
      } catch (error) {
        concurrency.notAccepted(loadSignal(error), beganAt);
        throw error;
      }
    },
  };
}
