import type { Failure, FailureCode } from '../failure.ts';
import type { TransferStateKind, Verified } from '../transfer-state.ts';
import type { WindowRow } from './window-row.ts';

export type PhaseName = 'preparing' | 'uploading' | 'verifying' | 'in-lizard';

/** One line of what a transfer goes through, in order. */
export interface Phase {
  readonly name: PhaseName;
  readonly status: 'done' | 'now' | 'later' | 'failed';
}

/** What is known of each part, as runs of equal ones from part 1 on, so that 10,000 parts stay small. */
export interface PartRun {
  readonly state: 'accepted' | 'sent' | 'going' | 'left';
  readonly count: number;
}

/** What a moment is: a state was reached, or something happened within one. */
export type MomentKind =
  | TransferStateKind
  | 'body-accepted'
  | 'body-refused'
  | 'abort-unanswered'
  | 'portal-unasked';

/** Something that happened to a transfer in this run of the program; a sentence without secrets. */
export interface TransferMoment {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly what: string;
  /** What `what` tells, for a window in another language. */
  readonly kind?: MomentKind;
  /** Of a body: which part; absent for a file that goes in one piece. */
  readonly part?: number;
  /** Of a state: what stands against it. */
  readonly failure?: FailureCode;
  /** The status and S3 code a server gave, where one answered. */
  readonly answer: string | null;
}

/** Everything a transfer's own page shows. */
export interface TransferDetail {
  readonly row: WindowRow;
  readonly phases: readonly Phase[];
  /** Null for a single PUT. */
  readonly parts: {
    readonly partSize: number;
    readonly count: number;
    readonly runs: readonly PartRun[];
  } | null;
  /** Bodies begun, in all runs. */
  readonly tries: number;
  readonly resentBytes: number;
  readonly hashes: Hashes;
  readonly moments: readonly TransferMoment[];
  readonly failure: Failure | null;
}

/** Hexadecimal MD5, ETag as the server gave it, base64 CRC-64/NVME; null where it is not known (yet). */
export interface Hashes {
  readonly md5: string | null;
  readonly etag: string | null;
  readonly crc64: string | null;
  readonly verified: Verified | null;
}
