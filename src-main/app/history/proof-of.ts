import type { Verified } from '../../contract/transfer-state.ts';
import type { Receipt } from '../../contract/window/receipt.ts';

export interface Proven {
  readonly verified: Verified | null;
  readonly outcome: Receipt['outcome'];
  readonly parts: number;
  /** Whether it went in parts, by a multipart upload. */
  readonly multipart: boolean;
  readonly toLizard: boolean;
}

/** What was compared, and with what, in one sentence; nothing is claimed that was not compared. */
export function proofOf(proven: Proven): string {
  const lizard = proven.toLizard ? `; ${lizardWords(proven.outcome)}` : '';
  return `${storeWords(proven)}${lizard}.`;
}

function storeWords({ verified, parts, multipart }: Proven): string {
  switch (verified) {
    case 'md5':
      return 'The ETag the store answered is the MD5 of the bytes that were read from the file';
    case 'parts-md5':
      return `The ETag of the object the store made is the MD5 of the MD5s of its ${parts} parts, as they were read from the file`;
    case 'crc64nvme':
      return multipart
        ? `The CRC-64/NVME the store gave for the object is that of its ${parts} parts together, as they were read from the file`
        : 'The CRC-64/NVME the store answered is that of the bytes that were read from the file';
    case 'none':
    case null:
      return 'The store accepted every byte, but gave nothing to compare them with: nothing is proven';
  }
}

function lizardWords(outcome: Receipt['outcome']): string {
  switch (outcome) {
    case 'available':
      return 'after that the result at the portal changed against what it was before the upload';
    case 'unconfirmed':
      return 'the portal has not shown that it took the file';
    case 'done':
      return 'the portal had not shown the file yet';
  }
}
