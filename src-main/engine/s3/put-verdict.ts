import type { Failure, FailureCode } from '../../contract/failure.ts';

/** What the answer to one body means. Messages are plain sentences, free of queries and keys. */
export type PutVerdict =
  | {
      readonly kind: 'accepted';
      /** Without its quotes; null where the store, which answered with its request id, gives none. */
      readonly etag: string | null;
      /** S3's base64 of 8 bytes, big-endian; null where the server gives none. */
      readonly crc64nvme: string | null;
      /** What a later verification needs: `etag` and `x-amz-*`, names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
    }
  /** The same body may go again with the same URL. */
  | {
      readonly kind: 'retry';
      readonly code: FailureCode;
      readonly message: string;
      /** How long the server asked to be left alone, if it did. */
      readonly retryAfterMs?: number;
      /** The server has too much to do: fewer connections, not only later. */
      readonly slowDown: boolean;
      /** `unknown`: whoever answered is not known to be the store, and the URL not known to be good. */
      readonly speaker: 'store' | 'unknown';
    }
  /**
   * The URL or its token has ended: a fresh one is worth asking for. `lateBy`: how long ago by the server's clock (ms), less
   * than 0 where it was about to; absent where that is not known.
   */
  | { readonly kind: 'expired'; readonly message: string; readonly lateBy?: number }
  /** The URL was refused: once with a fresh one, then final. `hint` says what to look at. */
  | { readonly kind: 'refused'; readonly message: string; readonly hint: string }
  /** The URL is not valid yet; `until` by the server's clock, ISO 8601 UTC, null where the URL does not say. */
  | { readonly kind: 'not-yet-valid'; readonly until: string | null; readonly message: string }
  /** Someone else answered: a captive portal, a proxy, a web server. */
  | { readonly kind: 'not-s3'; readonly message: string }
  | { readonly kind: 'fatal'; readonly failure: Failure };
