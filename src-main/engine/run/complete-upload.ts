import type { FailureCode } from '../../contract/failure.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { Verified } from '../../contract/transfer-state.ts';
import { urlLife } from '../../contract/url-life.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import { sameFile } from '../body/same-file.ts';
import { classifyCompleteAnswer } from '../multipart/classify-complete-answer.ts';
import { completeBody } from '../multipart/complete-body.ts';
import type { FileBodies } from '../ports/file-body.ts';
import type { AcceptedPart, LedgerWrite } from '../ports/ledger.ts';
import type { CallAnswer, S3Calls } from '../ports/s3-calls.ts';
import type { MultipartTarget } from '../ports/target.ts';
import { TransportError } from '../ports/transport-error.ts';
import { AttemptError } from '../send/attempt-error.ts';
import { checkLife } from '../send/check-life.ts';
import { type ObjectDeps, proveHeld, proveObject } from '../verify/prove-object.ts';
import { askNewest, callsOf } from './ask-newest.ts';
import { partsGone } from './reconcile-parts.ts';
import { type CallDeps, repeatCall } from './repeat-call.ts';

export interface CompleteDeps extends CallDeps, ObjectDeps {
  readonly book: TransferBook;
  readonly s3Calls: S3Calls;
  readonly bodies: FileBodies;
}

/** What a Complete came to: the store's word for the object, or no such upload (any more). */
type Completed =
  | {
      readonly kind: 'object';
      readonly answer: CallAnswer;
      readonly etag: string;
      readonly crc64nvme: string | null;
    }
  | { readonly kind: 'gone'; readonly message: string };

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
  const outcome: Outcome = { unknown: earlier, committed: false };
  try {
    const completed = await complete(deps, transfer, parts, outcome, signal);
    return completed.kind === 'object'
      ? await proveObject(deps, transfer, parts, completed, signal)
      : await whenGone(deps, transfer, parts, outcome.unknown, completed.message, signal);
  } catch (error) {
    const facts = await leftover(deps, transfer, outcome, error, signal);
    if (facts.length > 0) await deps.book.note(transfer, facts);
    throw error;
  }
}

/** What is known of the Completes sent so far; changed as they are answered. */
interface Outcome {
  /** One of them may have done its work. */
  unknown: boolean;
  /** One of them did. */
  committed: boolean;
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
  if (outcome.committed) return mismatch ? [forgetAll] : [];
  if (outcome.unknown) return [];
  const notOut: LedgerWrite = { type: 'completing', id, completing: false };
  if (!mismatch) return [notOut];
  const numbers = await partsGone(deps, transfer, signal).catch(() => []);
  return [numbers.length === 0 ? forgetAll : { ...forgetAll, numbers }, notOut];
}

/** Every part, every byte, and still the same file: anything less is not completed. */
async function checkWhole(
  { bodies }: CompleteDeps,
  transfer: LiveTransfer,
  multipart: MultipartTarget,
  parts: readonly AcceptedPart[],
): Promise<void> {
  const { identity, path, name } = transfer.record;
  if (identity === null) throw new Error('A transfer is prepared before it is completed.');
  const bytes = parts.reduce((sum, part) => sum + part.size, 0);
  if (parts.length !== multipart.parts || bytes !== identity.size)
    throw new SluiceError({
      code: 'size-mismatch',
      message: `${bytes} of ${identity.size} bytes in ${parts.length} of ${multipart.parts} parts are accepted: that is not the whole file.`,
      remedy: 'Run the same command again; if it stays, report it.',
    });
  if (sameFile(identity, await bodies.identify(path)) !== 'same')
    throw new SluiceError({
      code: 'file-changed',
      message: `${name} changed while it was sent; what was accepted is not completed.`,
      remedy: `Run the same command again to send it as it is now (${bytes} bytes go again).`,
    });
}

async function complete(
  deps: CompleteDeps,
  transfer: LiveTransfer,
  parts: readonly AcceptedPart[],
  outcome: Outcome,
  signal: AbortSignal,
): Promise<Completed> {
  const body = completeBody(parts);
  const askComplete = askNewest(transfer, (target, ask) => callsOf(target).complete(ask));
  return repeatCall(deps, transfer, signal, async (fresh) => {
    const url = await askComplete({ fresh, again: true, signal });
    checkLife(url, deps.clocks, fresh);
    const answer = await sendComplete(deps, url, body, outcome, signal);
    return meaning(answer, url, outcome);
  });
}

/** Sent, and not answered: whatever comes later, the object may be there. Only a host that was not reached got nothing. */
async function sendComplete(
  deps: CompleteDeps,
  url: string,
  body: string,
  outcome: Outcome,
  signal: AbortSignal,
): Promise<CallAnswer> {
  const before = outcome.unknown;
  outcome.unknown = true;
  try {
    const answer = await deps.s3Calls.complete(url, body, { signal, onLife: () => undefined });
    outcome.unknown = before;
    return answer;
  } catch (error) {
    if (error instanceof TransportError && error.fault === 'unreachable') outcome.unknown = before;
    throw error;
  }
}

const partRefusals: readonly FailureCode[] = ['checksum-mismatch', 'part-too-small'];

function meaning(answer: CallAnswer, url: string, outcome: Outcome): Completed {
  const verdict = classifyCompleteAnswer(answer, urlLife(url));
  switch (verdict.kind) {
    case 'completed':
      outcome.unknown = true;
      outcome.committed = true;
      return { kind: 'object', answer, etag: verdict.etag, crc64nvme: verdict.crc64nvme };
    case 'gone':
      return verdict;
    case 'ambiguous':
      outcome.unknown = true;
      throw new AttemptError({ ...verdict, kind: 'retry' });
    case 'fatal':
      // The same body refused for its parts: the upload is still there, so no Complete before this one did its work.
      if (partRefusals.includes(verdict.failure.code)) outcome.unknown = false;
      throw new AttemptError(verdict);
    case 'expired':
    case 'refused':
    case 'not-yet-valid':
    case 'not-s3':
      throw new AttemptError(verdict);
  }
}

/** After an ambiguous answer, no such upload may mean that the first Complete did its work: only the object can tell. */
async function whenGone(
  deps: CompleteDeps,
  transfer: LiveTransfer,
  parts: readonly AcceptedPart[],
  mayBeDone: boolean,
  message: string,
  signal: AbortSignal,
): Promise<Verified> {
  if (!mayBeDone) throw uploadGone(message, transfer.acceptedBytes);
  const url = await callsOf(transfer.target).head({ fresh: false, again: true, signal });
  const held =
    url === null ? null : await repeatCall(deps, transfer, signal, () => deps.s3Calls.head(url, signal));
  const verified = held === null ? null : proveHeld(deps, transfer, parts, held);
  if (verified === null) throw outcomeUnknown();
  return verified;
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
