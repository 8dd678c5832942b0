import type { LiveTransfer } from '../book/live-transfer.ts';
import { arrivedPart } from '../multipart/arrived-part.ts';
import type { Digests } from '../ports/file-body.ts';
import type { AcceptedPart } from '../ports/ledger.ts';
import type { S3Calls } from '../ports/s3-calls.ts';
import { AttemptError } from '../send/attempt-error.ts';
import type { BodyRange } from '../send/body-sender.ts';
import { callsOf } from './ask-newest.ts';

/** ListParts shows so many on a page. */
const pageSize = 1_000;

/** Looks in the plan's list whether a part that was sent whole, and not answered, is in the store; null where that is not proven. */
export async function findArrived(
  { s3Calls }: { readonly s3Calls: Pick<S3Calls, 'listParts'> },
  { target }: LiveTransfer,
  part: BodyRange,
  digests: Digests,
  signal: AbortSignal,
): Promise<AcceptedPart | null> {
  const urls = await callsOf(target).list({ fresh: false, again: true, signal });
  const page = urls[Math.floor((part.number - 1) / pageSize)];
  if (page === undefined) return null;
  try {
    return arrivedPart(part, digests, await s3Calls.listParts([page], signal));
  } catch (error) {
    // Somebody else answered, or the store is busy: then the body goes again.
    if (error instanceof AttemptError) return null;
    throw error;
  }
}
