import type { LiveTransfer } from '../book/live-transfer.ts';
import type { BodySender } from './body-sender.ts';
import type { Slots } from './slots.ts';

/** Holds a connection's slot while a body is sent and until its acceptance is durable; never during a wait between attempts. */
export function withSlot(inner: BodySender, slots: Slots<LiveTransfer>): BodySender {
  return {
    async send(job, attempt) {
      const giveBack = await slots.take(job.signal, job.transfer);
      try {
        return await inner.send(job, attempt);
      } finally {
        giveBack();
      }
    },
  };
}
