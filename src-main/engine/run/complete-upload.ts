import { assertNever } from '../../contract/assert-never.ts';
import type { FailureCode } from '../../contract/failure.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { Verified } from '../../contract/transfer-state.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import type { AcceptedPart, LedgerWrite } from '../ports/ledger.ts';
import type { MultipartTarget } from '../ports/target.ts';
import { proveObject } from '../verify/prove-object.ts';
import { type AskCompleteDeps, askComplete, type Completed, type Outcome } from './ask-complete.ts';
import { type CheckWholeDeps, checkWhole } from './check-whole.ts';
import { partsGone } from './reconcile-parts.ts';
import { whenGone } from './when-gone.ts';

export interface CompleteDeps extends AskCompleteDeps, CheckWholeDeps {
  readonly book: TransferBook;
}

/**
 * Makes the accepted parts one object and proves it. That a Complete goes out is in the ledger before it does; the same
 * body is sent until the outcome is known, and where it cannot be known that is said: nothing is ever started over.
 */
export async function completeUpload(
  deps: CompleteDeps,
  transfer: LiveTransfer,
  multipart: MultipartTarget,
  signal: AbortSignal,
): Promise<Verified> {
  const parts = [...transfer.parts.values()].sort((a, b) => a.number - b.number);
  const earlier = transfer.record.completing;
  if (!earlier) await checkWhole(deps, transfer, multipart, parts);
  const { id } = transfer.record;
  await deps.book.move(transfer, { type: 'finish' }, [{ type: 'completing', id, completing: true }]);
  const outcome: Outcome = { unknown: earlier, made: null };
  try {
    const completed = await askComplete(deps, transfer, parts, outcome, signal).catch((error: unknown) => {
      // It is made, whatever became of the calls that were to name its ETag.
      if (outcome.made === null || !mayPass.includes(codeOf(error))) throw error;
      return outcome.made;
    });
    return await proven(deps, transfer, parts, outcome, completed, signal);
  } catch (error) {
    const facts = await leftover(deps, transfer, outcome, error, signal);
    if (facts.length > 0) await deps.book.note(transfer, facts);
    throw outcome.unknown ? withWayOut(error) : error;
  }
}

function proven(
  deps: CompleteDeps,
  transfer: LiveTransfer,
  parts: readonly AcceptedPart[],
  outcome: Outcome,
  completed: Completed,
  signal: AbortSignal,
): Promise<Verified> {
  switch (completed.kind) {
    case 'held':
      return Promise.resolve(completed.verified);
    case 'object':
      return proveObject(deps, transfer, parts, completed, signal);
    case 'gone':
      // The store had said that the object is made, without an ETag: that it is done with the upload contradicts nothing.
      if (outcome.made !== null) return proveObject(deps, transfer, parts, outcome.made, signal);
      return whenGone(deps, transfer, parts, outcome.unknown, completed.message, signal);
    default:
      return assertNever(completed);
  }
}

/**
 * What is to be kept in mind of a Complete that came to nothing, in one transaction. Parts are of no more use when the object
 * made of them is not the file; when the store refused them, its list says which, and without one none can be relied upon.
 */
async function leftover(
  deps: CompleteDeps,
  transfer: LiveTransfer,
  outcome: Outcome,
  error: unknown,
  signal: AbortSignal,
): Promise<LedgerWrite[]> {
  const { id } = transfer.record;
  const mismatch = error instanceof SluiceError && error.code === 'checksum-mismatch';
  const forgetAll: LedgerWrite = { type: 'forget-parts', id };
  if (outcome.made !== null) return mismatch ? [forgetAll] : [];
  if (outcome.unknown) return [];
  const notOut: LedgerWrite = { type: 'completing', id, completing: false };
  if (!mismatch) return [notOut];
  const numbers = await partsGone(deps, transfer, signal).catch(() => []);
  return [numbers.length === 0 ? forgetAll : { ...forgetAll, numbers }, notOut];
}

/** What nobody answers for good may go on for ever: whoever runs it again is told what else there is to do. */
function withWayOut(error: unknown): unknown {
  if (!(error instanceof SluiceError) || !mayPass.includes(error.code)) return error;
  const remedy =
    'Run the same command again later. If it ends so again, look whether the object is there and whole; if not, have a new plan made and run it with --again.';
  return new SluiceError({ code: error.code, message: error.message, remedy });
}

const mayPass: readonly unknown[] = ['server-error', 'network', 'stalled'] satisfies FailureCode[];
const codeOf = (error: unknown): unknown => (error instanceof SluiceError ? error.code : null);
