import type { CancelAnswer } from '../../contract/commands.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import { toRow } from '../report/to-row.ts';
import { isInStore } from '../transfer/state-groups.ts';
import { isOwed, type UploadAborts } from './abort-uploads.ts';
import { cancelAll } from './cancel-all.ts';
import type { ControlDeps } from './control-deps.ts';
import { namedTransfers } from './named-transfers.ts';

/**
 * Cancels by id, or everything that can be, and gives up at the store what was begun there; answers what became of each
 * one named. A store that does not answer is asked again with `UploadAborts.tryOwed`.
 */
export async function cancelTransfers(
  ids: readonly string[] | 'all',
  deps: ControlDeps & { readonly aborts: UploadAborts },
): Promise<CancelAnswer> {
  const { book, aborts } = deps;
  const named =
    ids === 'all' ? { transfers: [...book.values()].filter(isOpen), refused: [] } : namedTransfers(ids, book);
  const chosen = new Set(named.transfers);
  const owed = [...book.values()].filter((transfer) => isOwed(transfer) && !chosen.has(transfer));
  const { stopped, refused } = await cancelAll(named.transfers, deps);
  await aborts.tryOwed();
  return {
    // Of those cancelled before, it is told when their stores have answered at last.
    cancelled: [...stopped, ...owed.filter((transfer) => !isOwed(transfer))].map((transfer) =>
      toRow(transfer, transfer.record.state),
    ),
    refused: [...named.refused, ...refused],
  };
}

/** Neither in its store nor cancelled; what failed counts, since the store may hold parts of it. */
const isOpen = ({ record }: LiveTransfer): boolean =>
  record.state.kind === 'following' ||
  !(isInStore(record.state) || record.state.kind === 'cancelled' || record.state.kind === 'skipped');
