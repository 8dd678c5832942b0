import type { Hashes } from './transfer-detail.ts';

/** Proof of one upload, kept as JSON; holds no key and no presigned query. Times ISO 8601 UTC, sizes in bytes. */
export interface Receipt {
  readonly receipt: 1;
  readonly program: string;
  readonly id: string;
  readonly file: {
    readonly path: string;
    readonly name: string;
    readonly size: number;
    /** Nanoseconds since 1970, as text. */
    readonly mtimeNs: string;
  };
  /** Scheme, host and path. */
  readonly object: string;
  readonly result: {
    readonly portal: string;
    readonly scenario: string;
    readonly id: number;
    readonly code: string;
  } | null;
  readonly hashes: Hashes;
  /** What was compared, and with what, in one sentence. */
  readonly proof: string;
  readonly parts: readonly {
    readonly number: number;
    readonly size: number;
    readonly md5: string;
    readonly etag: string | null;
    readonly requestId: string | null;
  }[];
  readonly addedAt: string;
  readonly endedAt: string | null;
  /** `done` (in the store), `available` (in Lizard), `unconfirmed`. */
  readonly outcome: 'done' | 'available' | 'unconfirmed';
}

/** One upload that ended well, newest first, as History lists it. */
export interface HistoryRow {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly place: string;
  readonly endedAt: string | null;
  readonly outcome: Receipt['outcome'];
  readonly verified: Hashes['verified'];
}
