import type { LiveTransfer } from '../book/live-transfer.ts';
import type { LedgerWrite } from '../ports/ledger.ts';
import type { Target } from '../ports/target.ts';

/**
 * What is forgotten when a failed transfer is tried again with `next`, the URLs it then has: after `file-changed` every part
 * of the file as it was, and what it was known by; after `upload-gone` every part of the upload that is gone, unless `next`
 * is of that very upload again. Both failures said what is lost. Any other leaves what the store accepted.
 */
export function retryFacts(
  { record, target }: Pick<LiveTransfer, 'record' | 'target'>,
  next: Pick<Target, 'multipart'> = target,
): readonly LedgerWrite[] {
  const { id, state } = record;
  if (state.kind !== 'failed') return [];
  const { code } = state.failure;
  if (code === 'file-changed')
    return [
      { type: 'forget-parts', id },
      { type: 'identity', id, identity: null },
    ];
  if (code !== 'upload-gone' || hasItsUploadBack(record.uploadId, target, next)) return [];
  const forget: LedgerWrite = { type: 'forget-parts', id };
  // Of the same upload a Complete may still have done its work: it must never be given up.
  const isOther = next.multipart?.uploadId !== record.uploadId;
  return isOther ? [forget, { type: 'completing', id, completing: false }] : [forget];
}

/** The plan named another upload than the parts are of, and now theirs again. */
function hasItsUploadBack(
  uploadId: string | null,
  before: Pick<Target, 'multipart'>,
  next: Pick<Target, 'multipart'>,
): boolean {
  return before.multipart?.uploadId !== uploadId && next.multipart?.uploadId === uploadId;
}
