import type { Refusal } from '../../contract/commands.ts';
import type { TransferStateKind } from '../../contract/transfer-state.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import type { Clock } from '../ports/clock.ts';
import { isEnded } from '../transfer/state-groups.ts';
import { inBatches } from './in-batches.ts';
import { namedTransfers } from './named-transfers.ts';
import { shownState } from './take-into-run.ts';

export interface RemoveAnswer {
  /** Ids of those that are out of sight now. */
  readonly removed: readonly string[];
  readonly refused: readonly Refusal[];
}

interface RemoveDeps {
  readonly book: TransferBook;
  readonly clock: Pick<Clock, 'now'>;
}

/** Ended well, or by a person's word; what failed or was not confirmed stays until it is named. */
const finished: readonly TransferStateKind[] = ['done', 'available', 'skipped', 'cancelled'];

/** Takes ended transfers out of sight. The ledger keeps them: they are history, and what the store has is not sent again. */
export async function removeEnded(
  ids: readonly string[] | 'finished',
  { book, clock }: RemoveDeps,
): Promise<RemoveAnswer> {
  const named =
    ids === 'finished'
      ? { transfers: [...book.values()].filter(isFinished), refused: [] }
      : namedTransfers(ids, book);
  const { over = [], open = [] } = Object.groupBy(named.transfers, (each) =>
    isEnded(shownState(each)) ? 'over' : 'open',
  );
  const at = new Date(clock.now()).toISOString();
  await inBatches(over, (each) => setRemoved(book, each, at));
  return { removed: over.map(({ record }) => record.id), refused: [...named.refused, ...open.map(goesOn)] };
}

/** Puts removed transfers back in sight, but none whose place another has taken; answers how many. */
export async function restoreRemoved(
  ids: readonly string[],
  { book }: Pick<RemoveDeps, 'book'>,
): Promise<number> {
  const removed = ids
    .flatMap((id) => book.get(id) ?? [])
    .filter((each) => each.record.removedAt !== null && book.toObject(each.record.object) === each);
  await inBatches(removed, (each) => setRemoved(book, each, null));
  return removed.length;
}

const setRemoved = (book: TransferBook, transfer: LiveTransfer, at: string | null): Promise<void> =>
  book.write(transfer, [{ type: 'removed', id: transfer.record.id, at }]);

const isFinished = (transfer: LiveTransfer): boolean =>
  transfer.record.removedAt === null && finished.includes(shownState(transfer).kind);

function goesOn({ record }: LiveTransfer): Refusal {
  const failure = {
    code: 'in-use',
    message: `${record.name} has not ended: it stays in the queue.`,
    remedy: 'Cancel it first.',
  } as const;
  return { id: record.id, failure };
}
