import type { FailureCode } from './failure.ts';
import type { Finding } from './finding.ts';
import type { Forecast } from './forecast.ts';
import type { Limits } from './limits.ts';
import type { Tally } from './tally.ts';
import type { TransferRow } from './transfer-row.ts';

/** One line of `--json` output each; the contract scripts rely on: change it only by addition. */
export type NdjsonEvent =
  | TransferLine
  | FindingEvent
  | SummaryEvent
  | TallyEvent
  | StatusEvent
  | RefusedEvent
  | ServingEvent;

export type TransferEvent = { readonly event: 'transfer' } & TransferRow;
/** A transfer as it is written: a failure without a remedy says so by null. */
export type TransferLine = Omit<TransferEvent, 'failure'> & { readonly failure: FailureLine | null };

export interface FailureLine {
  readonly code: FailureCode;
  readonly message: string;
  readonly remedy: string | null;
}

export type FindingEvent = { readonly event: 'finding' } & Finding;

/** What became of the transfers of a run; the states are disjoint and add up to `total`. */
export interface RunSummary {
  readonly event: 'summary';
  readonly total: number;
  readonly done: number;
  readonly available: number;
  readonly waiting: number;
  readonly unconfirmed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly cancelled: number;
  readonly paused: number;
  readonly queued: number;
  readonly bytes: number;
  readonly sentBytes: number;
  /** Bytes given to sockets for ranges that had been given before, in any run. */
  readonly resentBytes: number;
  readonly seconds: number;
}

/** Last line of a run: what became of every file given. `given` = `total` + `refused` + `left`; see `Tally`. */
export interface SummaryEvent extends RunSummary, Pick<Tally, 'given' | 'refused' | 'left'> {}

/** Last line of a dry run or a check: where every file given would go. */
export type TallyEvent = { readonly event: 'tally' } & Tally;

export interface StatusEvent {
  readonly event: 'status';
  readonly owner: { readonly pid: number } | null;
  /** Server's clock minus this machine's, in milliseconds; null while no server has answered. */
  readonly serverClockOffsetMs: number | null;
  readonly forecast: Forecast | null;
  /** What the owner lets over the line; null where nobody runs. */
  readonly limits: Limits | null;
}

/** The window can be opened at `url`, whose fragment holds this launch's secret. */
export interface ServingEvent {
  readonly event: 'serving';
  readonly url: string;
}

export interface RefusedEvent {
  readonly event: 'refused';
  readonly failures: readonly ({ readonly path: string | null } & FailureLine)[];
}
