import { assertNever } from '../../contract/assert-never.ts';
import type { TransferStateKind } from '../../contract/transfer-state.ts';
import type { Receipt } from '../../contract/window/receipt.ts';

/** How an upload ended whose file is in the store; null while it is not there. Lizard still being asked counts as `done`. */
export function outcomeOf(state: TransferStateKind): Receipt['outcome'] | null {
  switch (state) {
    case 'done':
    case 'following':
      return 'done';
    case 'available':
    case 'unconfirmed':
      return state;
    case 'queued':
    case 'preparing':
    case 'uploading':
    case 'finishing':
    case 'verifying':
    case 'waiting':
    case 'paused':
    case 'failed':
    case 'skipped':
    case 'cancelled':
      return null;
    default:
      return assertNever(state);
  }
}
