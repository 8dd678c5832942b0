import { assertNever } from '../../contract/assert-never.ts';
import type { TransferRow } from '../../contract/transfer-row.ts';

/** What it means that a transfer reached its state, in a sentence. */
export function momentOfState({ state, failure, note }: TransferRow): string {
  switch (state) {
    case 'queued':
      return 'It waits for its turn.';
    case 'preparing':
      return 'The file is looked at: which one it is, and whether it is still being written.';
    case 'uploading':
      return 'A body went on the line.';
    case 'finishing':
      return 'All is at the store; it is told to put the parts together.';
    case 'verifying':
      return 'What the store has is compared with the file.';
    case 'done':
      return 'The store has the file.';
    case 'following':
      return 'The store has the file; Lizard is asked whether it has taken it.';
    case 'available':
      return 'Lizard has the file.';
    case 'unconfirmed':
      return 'The store has the file; Lizard has not shown that it took it.';
    case 'waiting':
      return failure?.message ?? 'It waits.';
    case 'paused':
      return 'It was paused.';
    case 'failed':
      return failure?.message ?? 'It failed.';
    case 'skipped':
      return 'It was skipped: nothing of it is sent.';
    case 'cancelled':
      return note === undefined ? 'It was cancelled.' : `It was cancelled. ${note}`;
    default:
      return assertNever(state);
  }
}
