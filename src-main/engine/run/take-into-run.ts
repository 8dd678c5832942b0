import type { TransferRow } from '../../contract/transfer-row.ts';
import type { TransferState } from '../../contract/transfer-state.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import { toRow } from '../report/to-row.ts';
import type { ReadyQueue } from '../schedule/ready-queue.ts';
import type { Runner } from './runner.ts';

/** What this run shows of a transfer: skipped where it sends nothing, else the ledger's state. */
export const shownState = (transfer: LiveTransfer): TransferState =>
  transfer.skipped === null ? transfer.record.state : { kind: 'skipped', reason: transfer.skipped };

/** Makes a transfer part of this run: queued, followed, or shown as skipped. */
export function takeIntoRun(
  transfer: LiveTransfer,
  queue: ReadyQueue,
  runner: Runner,
  book: TransferBook,
): TransferRow {
  transfer.inThisRun = true;
  const { kind } = transfer.record.state;
  if (transfer.skipped !== null) book.show(transfer, shownState(transfer));
  else if (kind === 'queued' || kind === 'verifying') queue.add(transfer);
  else if (kind === 'following') runner.follow(transfer);
  return toRow(transfer, shownState(transfer));
}
