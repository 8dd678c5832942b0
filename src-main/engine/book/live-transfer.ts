import type { Outlook } from '../../contract/forecast.ts';
import type { AcceptedPart, TransferRecord } from '../ports/ledger.ts';
import type { Target } from '../ports/target.ts';

/**
 * One transfer in memory: what the ledger holds of it, and what only this run knows.
 *
 * Only `TransferBook` writes `record`, `parts` and `target`; only `SentMeter` writes the byte counts,
 * only `Forecaster` writes `outlook`, only `putOnce` writes `lastSentAt`, only `MarkKeeper` writes `wholeSince`.
 */
export interface LiveTransfer {
  record: TransferRecord;
  /** Accepted parts by their number. */
  readonly parts: Map<number, AcceptedPart>;
  /** Their sizes added up. */
  acceptedBytes: number;
  target: Target;
  /** Present while a run of this transfer is under way: aborting it ends the run. */
  run: AbortController | null;
  /** Body bytes given to sockets in this run of the program, re-sends included. */
  sentBytes: number;
  /** Of those, for ranges that had been given before, in any run. */
  resentBytes: number;
  /** Given to a socket and not yet answered. */
  inFlightBytes: number;
  /** When its last body ended that the server did not refuse, so that it may have done its work (ms on the monotonic clock). */
  lastSentAt: number | null;
  /**
   * No body of it had left whole before this (ms on the monotonic clock): what a portal showed earlier is not of this
   * transfer. Null while nothing is known, as of one that was begun by an earlier process.
   */
  wholeSince: number | null;
  /** Whether the person hears of it in this run's summary. */
  inThisRun: boolean;
  /** Why this run sends nothing, though asked to; null otherwise. The ledger keeps the state it had. */
  skipped: string | null;
  /** What the last forecast said of it; null where none did, and where nothing is left to go. */
  outlook: Outlook | null;
}

/** A transfer as it comes from the ledger, before this run has done anything with it. */
export function liveTransfer(
  record: TransferRecord,
  parts: readonly AcceptedPart[],
  target: Target,
): LiveTransfer {
  return {
    record,
    parts: new Map(parts.map((part) => [part.number, part])),
    acceptedBytes: parts.reduce((sum, { size }) => sum + size, 0),
    target,
    run: null,
    sentBytes: 0,
    resentBytes: 0,
    inFlightBytes: 0,
    lastSentAt: null,
    wholeSince: null,
    inThisRun: false,
    skipped: null,
    outlook: null,
  };
}
