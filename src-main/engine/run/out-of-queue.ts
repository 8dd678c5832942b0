import type { LiveTransfer } from '../book/live-transfer.ts';
import { isEnded, isInStore } from '../transfer/state-groups.ts';
import type { ControlDeps } from './control-deps.ts';
import { inBatches } from './in-batches.ts';

/**
 * Takes transfers out of the queue, all before anything is done to one, or its slot would go to the next; then does something
 * to each. Where that fails (a full disk), what was to go before and still is goes back into the queue.
 */
export async function outOfQueue(
  transfers: readonly LiveTransfer[],
  { book, queue, runner }: ControlDeps,
  work: (transfer: LiveTransfer) => Promise<void>,
): Promise<void> {
  const active = transfers.filter((each) => each.run !== null || queue.has(each));
  for (const transfer of transfers) queue.remove(transfer);
  await runner.during(async () => {
    try {
      await inBatches(transfers, work);
    } catch (error) {
      for (const transfer of active.filter(isLeft)) {
        book.moveSoon(transfer, { type: 'queue' });
        queue.add(transfer);
      }
      throw error;
    }
  });
}

/** Nobody is at it, and something of it is to go. */
const isLeft = ({ run, record: { state } }: LiveTransfer): boolean =>
  run === null && state.kind !== 'paused' && !isEnded(state) && !isInStore(state);
