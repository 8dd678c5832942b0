import { SluiceError } from '../../contract/sluice-error.ts';
import type { Verified } from '../../contract/transfer-state.ts';
import { sameFile } from '../body/same-file.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import { checkPartPlan } from '../multipart/check-part-plan.ts';
import { planParts } from '../multipart/plan-parts.ts';
import type { MultipartTarget } from '../ports/target.ts';
import { changedParts } from '../verify/changed-parts.ts';
import { completeUpload, type CompleteDeps } from './complete-upload.ts';
import { mayBeCommitted } from './may-be-committed.ts';
import { reconcileParts } from './reconcile-parts.ts';
import { sendParts } from './send-parts.ts';
import type { StoreDeps } from './store-single.ts';

export type MultipartDeps = StoreDeps & CompleteDeps;

/** How often one run goes on with a file that was touched while it was sent. */
const mostTouches = 8;

/**
 * Brings one file into the store in parts. Accepted parts of an earlier run are kept where the store and the file still
 * have them; once a Complete may have done its work, nothing but that same Complete is sent.
 */
export async function storeMultipart(
  deps: MultipartDeps,
  transfer: LiveTransfer,
  multipart: MultipartTarget,
  signal: AbortSignal,
): Promise<Verified> {
  if (mayBeCommitted(transfer)) {
    if (transfer.parts.size === 0) throw completedBefore();
  } else {
    await adoptUpload(deps, transfer, multipart);
    await sendAll(deps, transfer, multipart, signal);
  }
  return completeUpload(deps, transfer, multipart, signal);
}

/** Sends what the store has not, and proves all of it; where the file was only touched, goes on with what is accepted of it. */
async function sendAll(
  deps: MultipartDeps,
  transfer: LiveTransfer,
  multipart: MultipartTarget,
  signal: AbortSignal,
): Promise<void> {
  for (let touches = 0; ; touches += 1) {
    try {
      await reconcileParts(deps, transfer, multipart.parts, signal);
      const ranges = planParts(sizeOf(transfer), multipart.partSize);
      await sendParts(deps, transfer, ranges, signal);
      return;
    } catch (error) {
      if (!isLoss(error)) throw error;
      const goesOn = touches < mostTouches && error.code === 'file-changed';
      if (!goesOn || !(await isStillTheFile(deps, transfer, multipart.partSize, signal)))
        throw withLoss(error, transfer.acceptedBytes);
    }
  }
}

/** Whether size and time are as they were and every accepted part is still in the file: then it is known anew, as it is. */
async function isStillTheFile(
  { book, bodies }: MultipartDeps,
  transfer: LiveTransfer,
  partSize: number,
  signal: AbortSignal,
): Promise<boolean> {
  const { id, identity: before, path } = transfer.record;
  const identity = await bodies.identify(path);
  if (before === null || sameFile(before, identity) === 'changed') return false;
  const changed = await changedParts(bodies, { path, identity }, transfer.parts.values(), partSize, signal);
  if (changed.length > 0) return false;
  await book.note(transfer, [{ type: 'identity', id, identity }]);
  return true;
}

/** Checks that URLs and file belong together, and that the parts accepted so far are of this upload. */
async function adoptUpload(
  { book }: MultipartDeps,
  transfer: LiveTransfer,
  multipart: MultipartTarget,
): Promise<void> {
  const failure = multipart.fault ?? checkPartPlan(sizeOf(transfer), multipart);
  if (failure !== null) throw new SluiceError(failure);
  const { id, uploadId } = transfer.record;
  if (uploadId === multipart.uploadId) return;
  // Said first, while nothing is lost yet: the plan of the old upload may still be given. Retrying forgets its parts.
  if (transfer.acceptedBytes > 0) throw otherUpload(transfer.acceptedBytes);
  await book.note(transfer, [
    { type: 'forget-parts', id },
    { type: 'upload-id', id, uploadId: multipart.uploadId },
    { type: 'completing', id, completing: false },
  ]);
}

function sizeOf({ record }: LiveTransfer): number {
  if (record.identity === null) throw new Error('A transfer is prepared before it is sent.');
  return record.identity.size;
}

function completedBefore(): SluiceError {
  return new SluiceError({
    code: 'upload-gone',
    message: 'The upload this plan names was completed before: no part can be added to it.',
    remedy: 'Have a new plan made for this file and give it to the same command.',
  });
}

function otherUpload(lost: number): SluiceError {
  return new SluiceError({
    code: 'upload-gone',
    message: `The plan names another upload than before: the ${lost} bytes accepted by the old one are not in it.`,
    remedy: `Run the same command again to start over with the new one (${lost} bytes go again), or give the old plan.`,
  });
}

const isLoss = (error: unknown): error is SluiceError =>
  error instanceof SluiceError && (error.code === 'file-changed' || error.code === 'upload-gone');

/** A failure that leaves what was accepted without a use, with how much that is. */
function withLoss({ code, message, remedy = '' }: SluiceError, lost: number): SluiceError {
  if (lost === 0) return new SluiceError({ code, message, remedy });
  return code === 'upload-gone'
    ? new SluiceError({
        code,
        message: `${message} The ${lost} bytes accepted before are gone with it.`,
        remedy,
      })
    : new SluiceError({ code, message, remedy: `${remedy} The ${lost} bytes accepted before go again.` });
}
