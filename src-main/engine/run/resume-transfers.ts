import type { Refusal, ResumeAnswer } from '../../contract/commands.ts';
import type { TransferRow } from '../../contract/transfer-row.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import { isEnded, isInStore } from '../transfer/state-groups.ts';
import { bytesAgain } from './bytes-again.ts';
import type { ControlDeps } from './control-deps.ts';
import { inBatches } from './in-batches.ts';
import { namedTransfers } from './named-transfers.ts';
import { retryFacts } from './retry-facts.ts';

export interface ResumeDeps extends ControlDeps {
  /** Makes a transfer part of this run. */
  readonly take: (transfer: LiveTransfer) => TransferRow;
}

/**
 * Takes up again, by id, whatever is not over (one that failed is tried again: a person named it), or all that is
 * unfinished, what a person paused included; what failed stays then.
 */
export async function resumeTransfers(
  ids: readonly string[] | 'all',
  deps: ResumeDeps,
): Promise<ResumeAnswer> {
  const named =
    ids === 'all'
      ? { transfers: [...deps.book.values()].filter(isUnfinishedInSight), refused: [] }
      : namedTransfers(ids, deps.book);
  const chosen = named.transfers.filter((each) => isUnfinished(each) || hasFailed(each));
  const goingOn = new Set(chosen);
  const over = named.transfers.filter((each) => !goingOn.has(each));
  return { resumed: await goOn(chosen, deps), refused: [...named.refused, ...over.map(isOver)] };
}

/** Puts transfers back to the queue, and into this run; those under way stay as they are. */
export async function goOn(
  chosen: readonly LiveTransfer[],
  { book, runner, take }: ResumeDeps,
): Promise<ResumeAnswer['resumed']> {
  for (const transfer of chosen) runner.keepGoing(transfer);
  return runner.during(async () => {
    await inBatches(chosen, (transfer) => requeue(book, transfer));
    // From here to the answer nothing waits: whoever listens from then on misses no state.
    return chosen.map((transfer) => ({ row: take(transfer), bytesAgain: bytesAgain(transfer.record) }));
  });
}

export const hasFailed = ({ record }: LiveTransfer): boolean => record.state.kind === 'failed';

const isUnfinished = ({ record: { state } }: LiveTransfer): boolean =>
  state.kind === 'unconfirmed' || !isEnded(state);

/** What a person took out of sight goes on only by its id. */
const isUnfinishedInSight = (transfer: LiveTransfer): boolean =>
  transfer.record.removedAt === null && isUnfinished(transfer);

async function requeue(book: TransferBook, transfer: LiveTransfer): Promise<void> {
  const { state } = transfer.record;
  if (transfer.run !== null) return;
  if (state.kind === 'unconfirmed') await book.move(transfer, { type: 'follow', since: state.since });
  else if (!isInStore(state) && !['verifying', 'queued'].includes(state.kind))
    await book.move(transfer, { type: 'queue' }, retryFacts(transfer));
}

function isOver({ record }: LiveTransfer): Refusal {
  const words = isInStore(record.state) ? 'is in the store already' : `has ended (${record.state.kind})`;
  const failure = {
    code: 'too-late',
    message: `${record.name} ${words}: there is nothing to resume.`,
    remedy: 'To send it again, upload the file again.',
  } as const;
  return { id: record.id, failure };
}
