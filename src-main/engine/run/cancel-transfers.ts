import type { CancelAnswer, Refusal } from '../../contract/commands.ts';
import type { Failure } from '../../contract/failure.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import { toRow } from '../report/to-row.ts';
import { isInStore } from '../transfer/state-groups.ts';
import { isOwed, type UploadAborts } from './abort-uploads.ts';
import { cancelEvent } from './cancel-event.ts';
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
  const { book, queue, runner, aborts } = deps;
  const named =
    ids === 'all' ? { transfers: [...book.values()].filter(isOpen), refused: [] } : namedTransfers(ids, book);
  const { may: chosen = [], late = [] } = byFate(named.transfers);
  const owed = [...book.values()].filter((transfer) => isOwed(transfer) && !chosen.includes(transfer));
  const followed = new Set(chosen.filter(({ record }) => record.state.kind === 'following'));
  // All leave the queue before one is stopped, or its slot would go to the next to be cancelled.
  for (const transfer of chosen) queue.remove(transfer);
  await Promise.all(chosen.map((transfer) => cancelOne(transfer, deps)));
  runner.pump();
  await aborts.tryOwed();
  const isStopped = (transfer: LiveTransfer): boolean =>
    followed.has(transfer) || transfer.record.state.kind === 'cancelled';
  const stopped = chosen.filter(isStopped);
  // Their last byte was accepted in that very moment.
  const overtaken = chosen.filter((transfer) => !isStopped(transfer));
  return {
    // Of those cancelled before, it is told when their stores have answered at last.
    cancelled: [...stopped, ...owed.filter((transfer) => !isOwed(transfer))].map((transfer) =>
      toRow(transfer, transfer.record.state),
    ),
    refused: [...named.refused, ...[...late, ...overtaken].map(tooLate)],
  };
}

const byFate = (transfers: readonly LiveTransfer[]) =>
  Object.groupBy(transfers, (transfer) => (mayCancel(transfer) ? 'may' : 'late'));

/** Neither in its store nor cancelled; what failed counts, since the store may hold parts of it. */
const isOpen = ({ record }: LiveTransfer): boolean =>
  record.state.kind === 'following' ||
  !(isInStore(record.state) || record.state.kind === 'cancelled' || record.state.kind === 'skipped');

function mayCancel({ record }: LiveTransfer): boolean {
  const { kind } = record.state;
  if (kind === 'following' || kind === 'cancelled') return true;
  return !(kind === 'finishing' || kind === 'verifying' || isInStore(record.state));
}

/** Cancelled, or no longer followed. */
const isOver = ({ record }: LiveTransfer): boolean =>
  record.state.kind === 'cancelled' || isInStore(record.state);

async function cancelOne(transfer: LiveTransfer, { book, queue, runner }: ControlDeps): Promise<void> {
  const wasFollowed = transfer.record.state.kind === 'following';
  if (transfer.run !== null) await runner.stop(transfer, { stop: 'cancel' });
  const { kind } = transfer.record.state;
  if (kind === 'following' && wasFollowed) await book.move(transfer, { type: 'unfollow' });
  // The last step had begun in that very moment: it goes on to its end.
  else if (kind === 'finishing' || kind === 'verifying') queue.add(transfer);
  else if (!isOver(transfer)) await book.move(transfer, cancelEvent(transfer));
}

function tooLate({ record }: LiveTransfer): Refusal {
  const failure: Failure = isInStore(record.state)
    ? {
        code: 'too-late',
        message: `${record.name} is already in the store: it cannot be cancelled any more.`,
        remedy: 'Delete the object or the result where it arrived, if it should not be there.',
      }
    : {
        code: 'too-late',
        message: `${record.name} is being finished, and the store may have it already: it cannot be cancelled any more.`,
        remedy:
          'Let it end ("sluice resume", where nothing is at work), then delete what arrived if it should not be there.',
      };
  return { id: record.id, failure };
}
