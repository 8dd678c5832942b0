import { assertNever } from '../../contract/assert-never.ts';
import type { FailureCode } from '../../contract/failure.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { Verified } from '../../contract/transfer-state.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import { sameFile } from '../body/same-file.ts';
import { classifyCompleteAnswer } from '../multipart/classify-complete-answer.ts';
import { completeBody } from '../multipart/complete-body.ts';
import type { CompleteVerdict } from '../multipart/complete-verdict.ts';
import type { FileBodies } from '../ports/file-body.ts';
import type { AcceptedPart, LedgerWrite } from '../ports/ledger.ts';
import type { CallAnswer, S3Calls } from '../ports/s3-calls.ts';
import type { MultipartTarget } from '../ports/target.ts';
import { TransportError } from '../ports/transport-error.ts';
import { speaksS3 } from '../s3/speaks-s3.ts';
import { AttemptError } from '../send/attempt-error.ts';
import { checkLife } from '../send/check-life.ts';
import { type ObjectDeps, proveHeld, proveObject } from '../verify/prove-object.ts';
import { askNewest, callsOf } from './ask-newest.ts';
import { askHead, type GoneUpload, goneUpload, type HeldObject, heldObject } from './outcome-known.ts';
import { partsGone } from './reconcile-parts.ts';
import { type CallDeps, repeatCall } from './repeat-call.ts';

export interface CompleteDeps extends CallDeps, ObjectDeps {
  readonly book: TransferBook;
  readonly s3Calls: S3Calls;
  readonly bodies: FileBodies;
}

/** What a Complete came to: the store's word for the object, or what was found out without it. */
type Completed = MadeObject | HeldObject | GoneUpload;

interface MadeObject {
  readonly kind: 'object';
  readonly answer: CallAnswer;
  /** Empty where the store gives none. */
  readonly etag: string;
  readonly crc64nvme: string | null;
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
    const completed = await complete(deps, transfer, parts, outcome, signal).catch((error: unknown) => {
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

/** What is known of the Completes sent so far; changed as they are answered. */
interface Outcome {
  /** One of them may have done its work. */
  unknown: boolean;
  /** One of them did, by the store's word; null where none is known to have. */
  made: MadeObject | null;
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
  return repeatCall<Completed>(deps, transfer, signal, async (fresh) => {
    // A small call may tell, before the same Complete goes again, that it need not.
    const held = outcome.unknown ? await heldObject(deps, transfer, parts, signal) : null;
    if (held !== null) return held;
    const url = await askComplete({ fresh, again: true, signal });
    checkLife(url, deps.clocks, fresh);
    const answer = await sendComplete(deps, url, body, outcome, signal);
    const meant = meaning(answer, url, outcome);
    return meant.kind === 'busy-or-gone' ? busyOrGone(deps, transfer, meant, outcome, signal) : meant;
  });
}

/** The list knows whether there is an upload; without one nobody does, and the same Complete goes again. */
async function busyOrGone(
  deps: CompleteDeps,
  transfer: LiveTransfer,
  { message }: Extract<CompleteVerdict, { kind: 'busy-or-gone' }>,
  outcome: Outcome,
  signal: AbortSignal,
): Promise<GoneUpload> {
  const gone = await goneUpload(deps, transfer, signal);
  if (gone !== null) return gone;
  outcome.unknown = true;
  throw new AttemptError({
    ...{ kind: 'retry', code: 'server-error', message, slowDown: false, speaker: 'store' },
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

type Meant = Completed | Extract<CompleteVerdict, { kind: 'busy-or-gone' }>;

function meaning(answer: CallAnswer, url: string, outcome: Outcome): Meant {
  const verdict = classifyCompleteAnswer(answer, url);
  // Whoever answered in the store's place may have passed the call on before.
  if (!speaksS3(answer)) outcome.unknown = true;
  switch (verdict.kind) {
    case 'completed':
      return made(verdict, answer, outcome);
    case 'gone':
    case 'busy-or-gone':
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

/** An object without an ETag is asked for once more: some stores name it only then, and `head` may prove it meanwhile. */
function made(
  { etag, crc64nvme }: Extract<CompleteVerdict, { kind: 'completed' }>,
  answer: CallAnswer,
  outcome: Outcome,
): MadeObject {
  const isFirst = outcome.made === null;
  outcome.unknown = true;
  outcome.made = { kind: 'object', answer, etag: etag ?? '', crc64nvme };
  if (etag !== null || !isFirst) return outcome.made;
  throw new AttemptError({
    ...{ kind: 'retry', code: 'server-error', slowDown: false, speaker: 'store' },
    message: 'The store made the object and gave no ETag of it.',
  });
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
  const held = await repeatCall(deps, transfer, signal, () => askHead(deps, transfer, signal));
  const verified = held === null ? null : proveHeld(deps, transfer, parts, held);
  if (verified !== null) return verified;
  // Neither the upload nor an object: nothing was made of it.
  if (held?.status === 404 && speaksS3(held)) throw uploadGone(message, transfer.acceptedBytes);
  throw outcomeUnknown();
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
