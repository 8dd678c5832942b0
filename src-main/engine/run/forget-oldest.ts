import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import { isEnded } from '../transfer/state-groups.ts';
import { isOwed } from './abort-uploads.ts';

/**
 * Bounds what the ledger keeps of transfers that a person took out of sight: of more than `keep` the ones removed first are
 * forgotten for good, with what they prove. Answers how many those were. What is owed a store is never forgotten.
 */
export async function forgetOldest(keep: number, book: TransferBook): Promise<number> {
  const removed = [...book.values()].filter(mayBeForgotten).sort(byRemoval);
  const oldest = removed.slice(0, Math.max(0, removed.length - keep));
  if (oldest.length > 0) await book.forget(oldest);
  return oldest.length;
}

const mayBeForgotten = (transfer: LiveTransfer): boolean =>
  transfer.record.removedAt !== null && isEnded(transfer.record.state) && !isOwed(transfer);

const byRemoval = (a: LiveTransfer, b: LiveTransfer): number =>
  (a.record.removedAt ?? '') < (b.record.removedAt ?? '') ? -1 : 1;
