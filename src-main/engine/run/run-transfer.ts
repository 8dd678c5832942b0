import type { Verified } from '../../contract/transfer-state.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferEvent } from '../transfer/transfer-event.ts';
import { mayBeCommitted } from './may-be-committed.ts';
import { type PrepareDeps, prepareTransfer } from './prepare-transfer.ts';
import { type MultipartDeps, storeMultipart } from './store-multipart.ts';
import { storeSingle } from './store-single.ts';

export type RunDeps = PrepareDeps & MultipartDeps;

/**
 * One transfer from the queue until the store has it, proven; with a follower it is `following` in the same transaction
 * as `done`, so that no crash leaves it unfollowed. Throws what ended it otherwise.
 */
export async function runTransfer(deps: RunDeps, transfer: LiveTransfer, signal: AbortSignal): Promise<void> {
  const verified = await store(deps, transfer, signal);
  await deps.book.moveThrough(transfer, lastMoves(deps, transfer), [
    { type: 'verified', id: transfer.record.id, verified },
  ]);
}

async function store(deps: RunDeps, transfer: LiveTransfer, signal: AbortSignal): Promise<Verified> {
  const { multipart } = transfer.target;
  if (multipart !== undefined) {
    // Once a Complete went out the file is not looked at any more: the parts are what they are.
    if (!mayBeCommitted(transfer)) await prepareTransfer(deps, transfer, signal);
    return storeMultipart(deps, transfer, multipart, signal);
  }
  if (transfer.parts.size === 0) await prepareTransfer(deps, transfer, signal);
  else await deps.book.move(transfer, { type: 'verify' });
  return storeSingle(deps, transfer, signal);
}

function lastMoves(deps: RunDeps, transfer: LiveTransfer): TransferEvent[] {
  const since = new Date(deps.clock.now()).toISOString();
  const proven: TransferEvent[] = [{ type: 'verified' }];
  const ends = transfer.record.state.kind === 'verifying' ? proven : [{ type: 'verify' } as const, ...proven];
  return transfer.target.follower === undefined ? ends : [...ends, { type: 'follow', since }];
}
