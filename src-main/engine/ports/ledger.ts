import type { Priority } from '../../contract/priority.ts';
import type { TransferState, Verified } from '../../contract/transfer-state.ts';
import type { FileIdentity } from './file-body.ts';
import type { StoredDestination } from './target.ts';

/** One transfer as the ledger keeps it; a row exists before any byte of it moves. */
export interface TransferRecord {
  readonly id: string;
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** Scheme, host and path of the object it goes to. */
  readonly object: string;
  readonly destination: StoredDestination;
  /** The file as it was when its bytes were first read; null before that. */
  readonly identity: FileIdentity | null;
  readonly state: TransferState;
  readonly verified: Verified | null;
  /** The multipart upload its accepted parts belong to; null for a single PUT, and before the first part. */
  readonly uploadId: string | null;
  /** Parts of an upload it had before `uploadId` may be left at the store: that one was neither completed nor given up. */
  readonly leftUpload: boolean;
  readonly priority: Priority;
  /** Where a person put it among others of its priority, smaller first, fractions between; null where nobody did. */
  readonly position: number | null;
  /** A Complete went out whose outcome is not known to be a refusal: the store may have the object. */
  readonly completing: boolean;
  /** Bodies begun, in all runs: more than 0 means the server may hold bytes of this transfer. */
  readonly attempts: number;
  /**
   * How many bytes of each body not (or no longer) accepted were ever given to a socket, in any run, by part number: what
   * goes again of them counts as re-sent. A single PUT is part 1.
   */
  readonly sentMarks: Readonly<Record<string, number>>;
  /** ISO 8601 UTC. */
  readonly addedAt: string;
  /** When it reached the end it is at, ISO 8601 UTC; null while it has not ended. */
  readonly endedAt: string | null;
  /** When a person took it out of the queue after its end, ISO 8601 UTC; what it proves is still known. Null: it is in sight. */
  readonly removedAt: string | null;
}

/** One body the server answered 2xx for: a fact. A single PUT is part 1. */
export interface AcceptedPart {
  readonly number: number;
  readonly size: number;
  readonly etag: string | null;
  readonly md5: string;
  readonly crc64: string | null;
  /** What the server said of it: the headers a later verification needs (x-amz-*, etag), lower case. */
  readonly answer: Readonly<Record<string, string>>;
}

/** What is known of a host's ETags; `at` ISO 8601 UTC. Keyed by scheme, host and first path segment. */
export type HostVerdict =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'md5'; readonly at: string }
  | { readonly kind: 'opaque'; readonly at: string };

export interface HostRecord {
  readonly key: string;
  readonly verdict: HostVerdict;
  /** Whether it has answered x-amz-checksum-crc64nvme. */
  readonly crc64: boolean;
}

/** One thing to write down. Unknown ids are a bug and reject the whole batch. */
export type LedgerWrite =
  | { readonly type: 'insert'; readonly record: TransferRecord }
  | { readonly type: 'state'; readonly id: string; readonly state: TransferState }
  | { readonly type: 'verified'; readonly id: string; readonly verified: Verified }
  | { readonly type: 'identity'; readonly id: string; readonly identity: FileIdentity | null }
  | { readonly type: 'destination'; readonly id: string; readonly destination: StoredDestination }
  /** Also notes `leftUpload` where another upload was known, and nothing of a Complete. */
  | { readonly type: 'upload-id'; readonly id: string; readonly uploadId: string }
  | { readonly type: 'priority'; readonly id: string; readonly priority: Priority }
  | { readonly type: 'position'; readonly id: string; readonly position: number | null }
  | { readonly type: 'completing'; readonly id: string; readonly completing: boolean }
  /** The same object is now fed from another file, or under another name. */
  | { readonly type: 'place'; readonly id: string; readonly name: string; readonly path: string }
  /** It came to an end, or (null) has one no more; in both cases it is in sight again. */
  | { readonly type: 'ended'; readonly id: string; readonly at: string | null }
  | { readonly type: 'removed'; readonly id: string; readonly at: string | null }
  | { readonly type: 'attempt'; readonly id: string }
  /** Raises the mark of one body. */
  | { readonly type: 'sent'; readonly id: string; readonly part: number; readonly mark: number }
  /** Also drops the body's mark: nothing of it is to go again. */
  | { readonly type: 'accepted'; readonly id: string; readonly part: AcceptedPart }
  /** Drops accepted parts (file changed, damaged, not at the store): these, or all. Their marks become their sizes. */
  | { readonly type: 'forget-parts'; readonly id: string; readonly numbers?: readonly number[] }
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'host'; readonly host: HostRecord };

/** All of it, read once at start. */
export interface LedgerContents {
  /** In the order they were inserted. */
  readonly transfers: readonly TransferRecord[];
  readonly parts: ReadonlyMap<string, readonly AcceptedPart[]>;
  readonly hosts: readonly HostRecord[];
}

/**
 * What must outlive the process.
 *
 * `write` resolves when its batch is durable (all of it or none); batches keep their order, and batches that arrive
 * while one is being committed share the next commit. Rejects with `SluiceError` `disk-full`,
 * `state-gone` (the file is not at its path any more) or `ledger-corrupt`.
 */
export interface Ledger {
  read(): Promise<LedgerContents>;
  write(batch: readonly LedgerWrite[]): Promise<void>;
  close(): Promise<void>;
}
