import type { FailureCode } from '../../contract/failure.ts';
import type { PutVerdict } from '../s3/put-verdict.ts';

/** What the answer to a Complete means. Messages are plain sentences, free of queries and keys. */
export type CompleteVerdict =
  | {
      readonly kind: 'completed';
      /** Without its quotes; null where the store gives none: some do so only when they are asked again. */
      readonly etag: string | null;
      /** That of the whole object, S3's base64 of 8 bytes, big-endian; null where the store gives none. */
      readonly crc64nvme: string | null;
    }
  /** The parts may have become the object, or not: the same Complete, byte for byte, goes again. */
  | {
      readonly kind: 'ambiguous';
      readonly code: FailureCode;
      readonly message: string;
      readonly retryAfterMs?: number;
      readonly slowDown: boolean;
      readonly speaker: 'store' | 'unknown';
    }
  /** Another Complete of it is under way, or (Ceph has no other word) there is no such upload: its list tells which. */
  | { readonly kind: 'busy-or-gone'; readonly message: string }
  /** There is no such upload (any more): after an ambiguous answer, the first Complete may have done its work. */
  | { readonly kind: 'gone'; readonly message: string }
  | Extract<PutVerdict, { kind: 'expired' | 'refused' | 'not-yet-valid' | 'not-s3' | 'fatal' }>;
