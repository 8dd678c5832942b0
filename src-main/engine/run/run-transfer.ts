import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferEvent } from '../transfer/transfer-event.ts';
import { type PrepareDeps, prepareTransfer } from './prepare-transfer.ts';
import { type StoreDeps, storeTransfer } from './store-transfer.ts';

export type RunDeps = PrepareDeps & StoreDeps;

/**
 * One transfer from the queue until the store has it, proven; with a follower it is `following` in the same transaction
 * as `done`, so that no crash leaves it unfollowed. Throws what ended it otherwise.
 */
export async function runTransfer(deps: RunDeps, transfer: LiveTransfer, signal: AbortSignal): Promise<void> {
  if (transfer.parts.size === 0) await prepareTransfer(deps, transfer, signal);
  else await deps.book.move(transfer, { type: 'verify' });
  const verified = await storeTransfer(deps, transfer, signal);
  await deps.book.moveThrough(transfer, lastMoves(deps, transfer), [
    { type: 'verified', id: transfer.record.id, verified },
  ]);
}

function lastMoves(deps: RunDeps, transfer: LiveTransfer): TransferEvent[] {
  const since = new Date(deps.clock.now()).toISOString();
  const done: TransferEvent = { type: 'verified' };
  return transfer.target.follower === undefined ? [done] : [done, { type: 'follow', since }];
}
