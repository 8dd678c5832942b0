import type { FailureCode } from '../../contract/failure.ts';
import type { PutVerdict } from '../s3/put-verdict.ts';

/** What the answer to a Complete means. Messages are plain sentences, free of queries and keys. */
export type CompleteVerdict =
  | {
      readonly kind: 'completed';
      /** Without its quotes. */
      readonly etag: string;
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
    }
  /** There is no such upload (any more): after an ambiguous answer, the first Complete may have done its work. */
  | { readonly kind: 'gone'; readonly message: string }
  | Extract<PutVerdict, { kind: 'expired' | 'refused' | 'not-yet-valid' | 'not-s3' | 'fatal' }>;
