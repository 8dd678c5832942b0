import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import { reconcile } from '../multipart/reconcile.ts';
import type { ListedParts, S3Calls } from '../ports/s3-calls.ts';
import { WaitError } from '../ports/wait-error.ts';
import { askNewest, callsOf } from './ask-newest.ts';
import { type CallDeps, repeatCall } from './repeat-call.ts';

export interface ReconcileDeps extends CallDeps {
  readonly book: TransferBook;
  readonly s3Calls: S3Calls;
}

/**
 * Holds the parts an earlier run had accepted against what the store lists, and forgets those it has not. Without a list
 * that can be read, the ledger's word counts: a part it has wrongly would be refused by Complete.
 */
export async function reconcileParts(
  deps: ReconcileDeps,
  transfer: LiveTransfer,
  signal: AbortSignal,
): Promise<void> {
  if (transfer.parts.size === 0) return;
  const numbers = await partsGone(deps, transfer, signal);
  if (numbers.length === 0) return;
  const { id } = transfer.record;
  deps.log('parts the store has not go again', { id, parts: numbers.length });
  await deps.book.note(transfer, [{ type: 'forget-parts', id, numbers }]);
}

/** The accepted parts that the store, by its list, does not have as it accepted them; none where no list can be read. */
export async function partsGone(
  deps: ReconcileDeps,
  transfer: LiveTransfer,
  signal: AbortSignal,
): Promise<number[]> {
  const listed = await listParts(deps, transfer, signal);
  return reconcile([...transfer.parts.values()], listed).drop.map(({ number }) => number);
}

async function listParts(
  deps: ReconcileDeps,
  transfer: LiveTransfer,
  signal: AbortSignal,
): Promise<ListedParts> {
  const askList = askNewest(transfer, (target, ask) => callsOf(target).list(ask));
  try {
    return await repeatCall(deps, transfer, signal, async (fresh) => {
      const urls = await askList({ fresh, again: true, signal });
      return urls.length === 0 ? { kind: 'unknown' } : deps.s3Calls.listParts(urls, signal);
    });
  } catch (error) {
    // A list that has ended needs no fresh URL: it only spares a look.
    if (error instanceof WaitError) return { kind: 'unknown' };
    throw error;
  }
}
