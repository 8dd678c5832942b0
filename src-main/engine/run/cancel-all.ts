import type { Refusal } from '../../contract/commands.ts';
import type { Failure } from '../../contract/failure.ts';
import { stateTraits } from '../../contract/state-traits.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import { isEnding, isInStore } from '../transfer/state-groups.ts';
import { cancelEvent } from './cancel-event.ts';
import type { ControlDeps } from './control-deps.ts';
import { outOfQueue } from './out-of-queue.ts';

export interface CancelledAll {
  /** Cancelled, or no longer followed. */
  readonly stopped: readonly LiveTransfer[];
  readonly refused: readonly Refusal[];
}

/** Cancels what can be, durably; the stores are told nothing. */
export async function cancelAll(
  transfers: readonly LiveTransfer[],
  deps: ControlDeps,
): Promise<CancelledAll> {
  const { may: chosen = [], late = [] } = byFate(transfers);
  const followed = new Set(chosen.filter(({ record }) => record.state.kind === 'following'));
  await outOfQueue(chosen, deps, (transfer) => cancelOne(transfer, deps));
  const isStopped = (transfer: LiveTransfer): boolean =>
    followed.has(transfer) || transfer.record.state.kind === 'cancelled';
  // Their last byte was accepted in that very moment.
  const overtaken = chosen.filter((transfer) => !isStopped(transfer));
  return { stopped: chosen.filter(isStopped), refused: [...late, ...overtaken].map(tooLate) };
}

const byFate = (transfers: readonly LiveTransfer[]) =>
  Object.groupBy(transfers, (transfer) => (mayCancel(transfer) ? 'may' : 'late'));

const mayCancel = ({ record }: LiveTransfer): boolean => !stateTraits[record.state.kind].tooLate;

/** Cancelled, or no longer followed. */
const isOver = ({ record }: LiveTransfer): boolean =>
  record.state.kind === 'cancelled' || isInStore(record.state);

async function cancelOne(transfer: LiveTransfer, { book, queue, runner }: ControlDeps): Promise<void> {
  const wasFollowed = transfer.record.state.kind === 'following';
  if (transfer.run !== null) await runner.stop(transfer, { stop: 'cancel' });
  // That the store has it was just being written down: what ended was its sending, and following has begun since.
  if (wasFollowed && transfer.run !== null) await runner.stop(transfer, { stop: 'cancel' });
  const { kind } = transfer.record.state;
  if (kind === 'following' && wasFollowed) await book.move(transfer, { type: 'unfollow' });
  // The last step had begun in that very moment: it goes on to its end.
  else if (isEnding(kind)) queue.add(transfer);
  else if (!isOver(transfer)) await book.move(transfer, cancelEvent(transfer));
}

function tooLate({ record }: LiveTransfer): Refusal {
  if (record.state.kind === 'skipped')
    return {
      id: record.id,
      failure: { code: 'too-late', message: `${record.name} was skipped: there is nothing to cancel.` },
    };
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
          'Let it end (resume it, where nothing is at work), then delete what arrived if it should not be there.',
      };
  return { id: record.id, failure };
}
