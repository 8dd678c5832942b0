import type { TransferRecord } from '../ports/ledger.ts';

/** The record with the multipart upload it now has, and whether parts of the one before may be left at the store. */
export function withUpload(record: TransferRecord, uploadId: string): TransferRecord {
  const { uploadId: before, completing } = record;
  const leaves = before !== null && before !== uploadId && !completing;
  return { ...record, uploadId, leftUpload: record.leftUpload || leaves };
}
