import type { Failure } from './failure.ts';
import type { Risk } from './forecast.ts';
import type { Priority } from './priority.ts';
import type { TransferStateKind, Verified, WaitReason } from './transfer-state.ts';

/** One transfer as the window and NDJSON show it. Sizes in bytes, times ISO 8601 UTC; never a presigned query. */
export interface TransferRow {
  readonly id: string;
  /** The plan's `path` as written, or the path below the dropped folder. */
  readonly name: string;
  readonly path: string;
  readonly state: TransferStateKind;
  readonly waiting: { readonly for: WaitReason; readonly until: string | null } | null;
  readonly size: number;
  /** Body bytes given to sockets in this run, re-sends included. */
  readonly sentBytes: number;
  /** Bytes the server answered 2xx for; never goes back while the file is the same. */
  readonly acceptedBytes: number;
  /** Bytes given to sockets and not yet answered. */
  readonly inFlightBytes: number;
  readonly expiresAt: string | null;
  readonly priority: Priority;
  /** Where a person put it among others of its priority, smaller first; null where nobody did: then it comes after those. */
  readonly position: number | null;
  readonly verified: Verified | null;
  readonly failure: Failure | null;
  /** Until all of it is accepted (seconds); absent where nothing is known of it, null while the line's rate is not. */
  readonly secondsLeft?: number | null;
  /** What stands against it; absent where nothing is known, and once it has ended. */
  readonly risk?: Risk;
  /** What a cancelled transfer may have left at its server; a sentence for people, present only where there is one. */
  readonly note?: string;
}
