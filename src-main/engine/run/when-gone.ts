import { SluiceError } from '../../contract/sluice-error.ts';
import type { Verified } from '../../contract/transfer-state.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { AcceptedPart } from '../ports/ledger.ts';
import { speaksS3 } from '../s3/speaks-s3.ts';
import { proveHeld } from '../verify/prove-object.ts';
import type { AskCompleteDeps } from './ask-complete.ts';
import { askHead } from './outcome-known.ts';
import { repeatCall } from './repeat-call.ts';

/** After an ambiguous answer, no such upload may mean that the first Complete did its work: only the object can tell. */
export async function whenGone(
  deps: AskCompleteDeps,
  transfer: LiveTransfer,
  parts: readonly AcceptedPart[],
  mayBeDone: boolean,
  message: string,
  signal: AbortSignal,
): Promise<Verified> {
  if (!mayBeDone) throw uploadGone(message, transfer.acceptedBytes);
  const held = await repeatCall(deps, transfer, signal, () => askHead(deps, transfer, signal));
  const verified = held === null ? null : proveHeld(deps, transfer, parts, held);
  if (verified !== null) return verified;
  // Neither the upload nor an object: nothing was made of it.
  if (held?.status === 404 && speaksS3(held)) throw uploadGone(message, transfer.acceptedBytes);
  throw outcomeUnknown();
}

function uploadGone(message: string, lost: number): SluiceError {
  return new SluiceError({
    code: 'upload-gone',
    message: `${message} The ${lost} bytes accepted before are gone with it.`,
    remedy: 'Have a new plan made for this file and give it to the same command.',
  });
}

function outcomeUnknown(): SluiceError {
  return new SluiceError({
    code: 'outcome-unknown',
    message: 'The answer to the last call was lost, and nothing shows whether the store made the object.',
    remedy:
      'Look whether the object is there and whole; if not, have a new plan made and run it with --again.',
  });
}
