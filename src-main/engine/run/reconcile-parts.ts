import { SluiceError } from '../../contract/sluice-error.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import { reconcile } from '../multipart/reconcile.ts';
import { surplusParts } from '../multipart/surplus-parts.ts';
import { type ListDeps, partsInStore } from './parts-in-store.ts';

export interface ReconcileDeps extends ListDeps {
  readonly book: TransferBook;
}

/**
 * Holds the parts an earlier run had accepted against what the store lists, and forgets those it has not. Without a list
 * that can be read, the ledger's word counts: a part it has wrongly would be refused by Complete. Parts beyond the `planned`
 * ones are told before a body goes, since some stores refuse to complete an upload that holds them.
 */
export async function reconcileParts(
  deps: ReconcileDeps,
  transfer: LiveTransfer,
  planned: number,
  signal: AbortSignal,
): Promise<void> {
  const listed = await partsInStore(deps, transfer, signal);
  const surplus = surplusParts(listed, planned);
  if (surplus !== null) throw new SluiceError(surplus);
  const numbers = reconcile([...transfer.parts.values()], listed).drop.map(({ number }) => number);
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
  const listed = await partsInStore(deps, transfer, signal);
  return reconcile([...transfer.parts.values()], listed).drop.map(({ number }) => number);
}
