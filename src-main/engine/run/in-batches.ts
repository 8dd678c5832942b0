import { setImmediate as breathe } from 'node:timers/promises';
import type { LiveTransfer } from '../book/live-transfer.ts';
import { allEnded } from './all-ended.ts';

/** So many at once: what listens to them all is through within a few milliseconds, and they share a commit. */
const batchSize = 1_000;

/**
 * Does something to many transfers, those under way first, and lets the event loop turn in between: a person may mean
 * 100,000, and sockets, timers and windows must not wait for all of them. Rejects with the first fault, once all that were
 * begun have ended: whoever undoes something then finds nobody at work.
 */
export async function inBatches(
  transfers: readonly LiveTransfer[],
  work: (transfer: LiveTransfer) => Promise<void>,
): Promise<void> {
  const { moving = [], still = [] } = Object.groupBy(transfers, ({ run }) =>
    run === null ? 'still' : 'moving',
  );
  // Whatever is on the line is stopped at once, however many others there are.
  const first = allEnded(moving.map(work));
  // Its fault is thrown below, once the others have been tried.
  first.catch(() => undefined);
  try {
    for (let at = 0; at < still.length; at += batchSize) {
      await allEnded(still.slice(at, at + batchSize).map(work));
      await breathe();
    }
  } finally {
    await first;
  }
}
