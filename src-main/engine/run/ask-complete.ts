import type { FailureCode } from '../../contract/failure.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import { classifyCompleteAnswer } from '../multipart/classify-complete-answer.ts';
import { completeBody } from '../multipart/complete-body.ts';
import type { CompleteVerdict } from '../multipart/complete-verdict.ts';
import type { AcceptedPart } from '../ports/ledger.ts';
import type { CallAnswer, S3Calls } from '../ports/s3-calls.ts';
import { TransportError } from '../ports/transport-error.ts';
import { speaksS3 } from '../s3/speaks-s3.ts';
import { AttemptError } from '../send/attempt-error.ts';
import { checkLife } from '../send/check-life.ts';
import type { ObjectDeps } from '../verify/prove-object.ts';
import { askNewest, callsOf } from './ask-newest.ts';
import { type GoneUpload, goneUpload, type HeldObject, heldObject } from './outcome-known.ts';
import { type CallDeps, repeatCall } from './repeat-call.ts';

export interface AskCompleteDeps extends CallDeps, ObjectDeps {
  readonly s3Calls: S3Calls;
}

/** What a Complete came to: the store's word for the object, or what was found out without it. */
export type Completed = MadeObject | HeldObject | GoneUpload;

export interface MadeObject {
  readonly kind: 'object';
  readonly answer: CallAnswer;
  /** Empty where the store gives none. */
  readonly etag: string;
  readonly crc64nvme: string | null;
}

/** What is known of the Completes sent so far; changed as they are answered. */
export interface Outcome {
  /** One of them may have done its work. */
  unknown: boolean;
  /** One of them did, by the store's word; null where none is known to have. */
  made: MadeObject | null;
}

/** Sends the Complete, the same body again and again, until the store has said what came of it or small calls have shown it. */
export async function askComplete(
  deps: AskCompleteDeps,
  transfer: LiveTransfer,
  parts: readonly AcceptedPart[],
  outcome: Outcome,
  signal: AbortSignal,
): Promise<Completed> {
  const body = completeBody(parts);
  const newest = askNewest(transfer, (target, ask) => callsOf(target).complete(ask));
  return repeatCall<Completed>(deps, transfer, signal, async (fresh) => {
    // A small call may tell, before the same Complete goes again, that it need not.
    const held = outcome.unknown ? await heldObject(deps, transfer, parts, signal) : null;
    if (held !== null) return held;
    const url = await newest({ fresh, again: true, signal });
    checkLife(url, deps.clocks, fresh);
    const answer = await sendComplete(deps, url, body, outcome, signal);
    const meant = meaning(answer, url, outcome);
    return meant.kind === 'busy-or-gone' ? busyOrGone(deps, transfer, meant, outcome, signal) : meant;
  });
}

/** The list knows whether there is an upload; without one nobody does, and the same Complete goes again. */
async function busyOrGone(
  deps: AskCompleteDeps,
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
  deps: AskCompleteDeps,
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
