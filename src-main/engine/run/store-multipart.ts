import { SluiceError } from '../../contract/sluice-error.ts';
import type { Verified } from '../../contract/transfer-state.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import { checkPartPlan } from '../multipart/check-part-plan.ts';
import { planParts } from '../multipart/plan-parts.ts';
import type { MultipartTarget } from '../ports/target.ts';
import { completeUpload, type CompleteDeps } from './complete-upload.ts';
import { reconcileParts } from './reconcile-parts.ts';
import { sendParts } from './send-parts.ts';
import type { StoreDeps } from './store-single.ts';

export type MultipartDeps = StoreDeps & CompleteDeps;

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
  try {
    await adoptUpload(deps, transfer, multipart);
    if (!transfer.record.completing) {
      await reconcileParts(deps, transfer, multipart, signal);
      const ranges = planParts(sizeOf(transfer), multipart.partSize);
      const missing = ranges.filter(({ number }) => !transfer.parts.has(number));
      await sendParts(deps, transfer, multipart, missing, signal);
    }
    return await completeUpload(deps, transfer, multipart, signal);
  } catch (error) {
    await forgetWhatIsLost(deps, transfer, error);
    throw error;
  }
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
  const lost = transfer.acceptedBytes;
  await book.note(transfer, [
    { type: 'forget-parts', id },
    { type: 'upload-id', id, uploadId: multipart.uploadId },
    { type: 'completing', id, completing: false },
  ]);
  if (lost > 0) throw otherUpload(lost);
}

/** A file that changed and an upload that is gone leave accepted parts without a use: the next try says so and starts over. */
async function forgetWhatIsLost(
  { book }: MultipartDeps,
  transfer: LiveTransfer,
  error: unknown,
): Promise<void> {
  if (!(error instanceof SluiceError)) return;
  const { id } = transfer.record;
  if (error.code === 'file-changed') await book.note(transfer, [{ type: 'identity', id, identity: null }]);
  if (error.code === 'upload-gone' && transfer.parts.size > 0)
    await book.note(transfer, [{ type: 'forget-parts', id }]);
}

function sizeOf({ record }: LiveTransfer): number {
  if (record.identity === null) throw new Error('A transfer is prepared before it is sent.');
  return record.identity.size;
}

function otherUpload(lost: number): SluiceError {
  return new SluiceError({
    code: 'upload-gone',
    message: `The plan names another upload than before: the ${lost} bytes accepted by the old one are not in it.`,
    remedy: `Run the same command again to start over with the new one (${lost} bytes go again), or give the old plan.`,
  });
}
