import { SluiceError } from '../../contract/sluice-error.ts';
import type { Verified } from '../../contract/transfer-state.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { AcceptedPart } from '../ports/ledger.ts';
import type { CallAnswer, S3Calls } from '../ports/s3-calls.ts';
import { AttemptError } from '../send/attempt-error.ts';
import { type ObjectDeps, proveHeld } from '../verify/prove-object.ts';
import { callsOf } from './ask-newest.ts';

export interface OutcomeDeps extends ObjectDeps {
  readonly s3Calls: Pick<S3Calls, 'head' | 'listParts'>;
}

/** The object there is made of our parts. */
export interface HeldObject {
  readonly kind: 'held';
  readonly verified: Verified;
}

/** There is no such upload (any more): it was completed, or given up. */
export interface GoneUpload {
  readonly kind: 'gone';
  readonly message: string;
}

/** What the plan's `head` shows of a Complete that may have done its work; null where it proves nothing, or there is none. */
export async function heldObject(
  deps: OutcomeDeps,
  transfer: LiveTransfer,
  parts: readonly AcceptedPart[],
  signal: AbortSignal,
): Promise<HeldObject | null> {
  const head = await askHead(deps, transfer, signal);
  const verified = head === null ? null : proveHeld(deps, transfer, parts, head);
  return verified === null ? null : { kind: 'held', verified };
}

/** The answer to the plan's `head`; null where it has none. */
export async function askHead(
  { s3Calls }: OutcomeDeps,
  { target }: LiveTransfer,
  signal: AbortSignal,
): Promise<CallAnswer | null> {
  const url = await callsOf(target).head({ fresh: false, again: true, signal });
  return url === null ? null : s3Calls.head(url, signal);
}

/** That the upload is gone, by the plan's `list`; null where that is there, cannot be read, or is not given. */
export async function goneUpload(
  { s3Calls }: OutcomeDeps,
  { target }: LiveTransfer,
  signal: AbortSignal,
): Promise<GoneUpload | null> {
  const urls = await callsOf(target).list({ fresh: false, again: true, signal });
  try {
    // The first page tells: an upload that is gone has none.
    await s3Calls.listParts(urls.slice(0, 1), signal);
    return null;
  } catch (error) {
    if (error instanceof SluiceError && error.code === 'upload-gone')
      return { kind: 'gone', message: error.message };
    if (error instanceof SluiceError || error instanceof AttemptError) return null;
    throw error;
  }
}
