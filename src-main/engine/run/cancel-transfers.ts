import type { CancelAnswer } from '../../contract/commands.ts';
import type { Failure } from '../../contract/failure.ts';
import type { TransferRow } from '../../contract/transfer-row.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import { toRow } from '../report/to-row.ts';
import type { ReadyQueue } from '../schedule/ready-queue.ts';
import { isEnded, isInStore } from '../transfer/state-groups.ts';
import type { Runner } from './runner.ts';

/** Cancels by id, or everything that can be; answers what became of each one named. */
export async function cancelTransfers(
  ids: readonly string[] | 'all',
  book: TransferBook,
  queue: ReadyQueue,
  runner: Runner,
): Promise<CancelAnswer> {
  const cancelled: TransferRow[] = [];
  const refused: { id: string; failure: Failure }[] = [];
  const named = ids === 'all' ? [...book.values()].filter(isOpen).map(({ record }) => record.id) : ids;
  for (const id of named) {
    const transfer = book.get(id);
    const failure = transfer === undefined ? notFound(id) : refusal(transfer);
    if (transfer === undefined || failure !== null) refused.push({ id, failure: failure ?? notFound(id) });
    else cancelled.push(await cancelOne(transfer, book, queue, runner));
  }
  return { cancelled, refused };
}

const isOpen = ({ record }: LiveTransfer): boolean => !isEnded(record.state);

function refusal({ record }: LiveTransfer): Failure | null {
  const { kind } = record.state;
  if (kind === 'following' || kind === 'cancelled') return null;
  const tooLate = kind === 'finishing' || kind === 'verifying' || isInStore(record.state);
  return tooLate
    ? {
        code: 'too-late',
        message: `${record.name} is already in the store: it cannot be cancelled any more.`,
        remedy: 'Delete the object or the result where it arrived, if it should not be there.',
      }
    : null;
}

async function cancelOne(
  transfer: LiveTransfer,
  book: TransferBook,
  queue: ReadyQueue,
  runner: Runner,
): Promise<TransferRow> {
  queue.remove(transfer);
  if (transfer.run !== null) await runner.stop(transfer, { stop: 'cancel' });
  else if (transfer.record.state.kind === 'following') await book.move(transfer, { type: 'unfollow' });
  else if (transfer.record.state.kind !== 'cancelled') await book.move(transfer, { type: 'cancel' });
  runner.pump();
  return toRow(transfer, transfer.record.state);
}

function notFound(id: string): Failure {
  return {
    code: 'not-found',
    message: `No transfer has the id ${id}.`,
    remedy: 'Run "sluice status" to see the ids.',
  };
}
