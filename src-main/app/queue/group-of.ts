import { assertNever } from '../../contract/assert-never.ts';
import type { TransferRow } from '../../contract/transfer-row.ts';
import { needsPersonFor } from '../../contract/transfer-state.ts';
import type { RowGroup } from '../../contract/window/window-row.ts';

/** Which of a person's questions a transfer belongs to. What nothing could prove, and what is not confirmed, is never safe. */
export function groupOf({
  state,
  waiting,
  verified,
}: Pick<TransferRow, 'state' | 'waiting' | 'verified'>): RowGroup {
  switch (state) {
    case 'failed':
      return 'needs-you';
    case 'waiting':
      return waiting !== null && needsPersonFor(waiting.for) ? 'needs-you' : 'waiting';
    case 'queued':
      return 'waiting';
    case 'preparing':
    case 'uploading':
    case 'finishing':
    case 'verifying':
      return 'going';
    case 'done':
    case 'following':
      return verified === null || verified === 'none' ? 'sent' : 'safe';
    case 'available':
      return 'safe';
    case 'unconfirmed':
      return 'sent';
    case 'paused':
    case 'skipped':
    case 'cancelled':
      return 'set-aside';
    default:
      return assertNever(state);
  }
}
