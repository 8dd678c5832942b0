import type { LiveTransfer } from '../book/live-transfer.ts';

/** Whether a Complete of the upload the Target knows may have done its work: then it must never be given up. */
export const mayBeCommitted = ({ record, target }: Pick<LiveTransfer, 'record' | 'target'>): boolean =>
  record.completing && record.uploadId === (target.multipart?.uploadId ?? null);
