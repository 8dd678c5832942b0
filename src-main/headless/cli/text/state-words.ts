import { assertNever } from '../../../contract/assert-never.ts';
import type { TransferRow } from '../../../contract/transfer-row.ts';
import type { WaitReason } from '../../../contract/transfer-state.ts';

type Shown = Pick<TransferRow, 'state' | 'waiting' | 'verified'>;

/** The state of a transfer in the words of the window: "Safe" is never said of what could not be compared. */
export function stateWords(row: Shown): string {
  switch (row.state) {
    case 'queued':
      return 'Queued';
    case 'preparing':
      return 'Preparing';
    case 'uploading':
      return 'Going';
    case 'finishing':
    case 'verifying':
      return 'Being verified';
    case 'done':
      return safety(row);
    case 'following':
      return `${safety(row)}; Lizard is taking it`;
    case 'available':
      return row.verified === 'none' ? 'In Lizard, not verifiable here' : 'In Lizard';
    case 'unconfirmed':
      return `${safety(row)}; Lizard has not confirmed it yet`;
    case 'waiting':
      return waitingWords(row.waiting?.for ?? null);
    case 'paused':
      return 'Paused';
    case 'failed':
      return 'Failed';
    case 'skipped':
      return 'Safe before, not sent again';
    case 'cancelled':
      return 'Cancelled';
    default:
      return assertNever(row.state);
  }
}

const safety = ({ verified }: Shown): string =>
  verified === null || verified === 'none' ? 'Sent, not verifiable here' : `Safe (${verified})`;

function waitingWords(reason: WaitReason | null): string {
  switch (reason) {
    case null:
    case 'retry':
      return 'Waiting to try again';
    case 'network':
      return 'Waiting for the network';
    case 'file':
      return 'Waiting for the file';
    case 'fresh-url':
      return 'Needs a fresh URL';
    case 'valid-url':
      return 'Waiting until its URL is good';
    case 'key':
      return 'Needs your key';
    case 'portal':
      return 'Waiting for the portal';
    case 'decision':
      return 'Needs your decision';
    default:
      return assertNever(reason);
  }
}
