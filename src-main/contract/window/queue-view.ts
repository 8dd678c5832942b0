import type { Forecast } from '../forecast.ts';
import type { TransferStateKind } from '../transfer-state.ts';
import type { RowGroup, WindowRow } from './window-row.ts';

/** Which transfers to list; `text` is looked for in name, path, code and scenario, without regard to case. */
export interface RowFilter {
  readonly text: string;
  /** None: every state. */
  readonly states: readonly TransferStateKind[];
  readonly groups: readonly RowGroup[];
}

/** `queue`: by group, then as the scheduler takes them (for ended ones: the newest first). */
export type RowOrder = 'queue' | 'name' | 'size' | 'state' | 'added' | 'deadline' | 'progress';

/** The window a client looks through: rows `offset` to `offset + limit` (at most 500) of the filtered, sorted list. */
export interface ListAsk {
  readonly filter: RowFilter;
  readonly sort: { readonly by: RowOrder; readonly descending: boolean };
  /** Groups that show their header only; their rows are left out of the list. Of use with `queue` order. */
  readonly folded: readonly RowGroup[];
  readonly offset: number;
  readonly limit: number;
}

export interface RowList {
  readonly seq: number;
  readonly offset: number;
  readonly rows: readonly WindowRow[];
  /** Rows of the whole list, folded ones left out. */
  readonly total: number;
  /** Rows of each group that match the filter, folded ones included. */
  readonly groups: Readonly<Record<RowGroup, number>>;
}

/** What is true of the queue as a whole. Bytes, bytes a second, milliseconds, ISO 8601 UTC. */
export interface Totals {
  readonly transfers: number;
  readonly groups: Readonly<Record<RowGroup, number>>;
  /** Of all that is unfinished or has ended well. */
  readonly bytes: number;
  readonly acceptedBytes: number;
  readonly inFlightBytes: number;
  readonly rate: number | null;
  readonly forecast: Forecast | null;
  /** The first end among URLs that unfinished transfers still need; null where none is known. */
  readonly firstExpiry: string | null;
  /** At most three, the largest first: what is going now, always in sight. */
  readonly going: readonly { readonly id: string; readonly name: string }[];
  readonly line: LineState;
  readonly serverClockOffsetMs: number | null;
}

/** `lostSince` is set while bodies are held back because a host does not answer. */
export interface LineState {
  readonly connections: number;
  readonly limitRate: number | null;
  readonly lostSince: string | null;
}

/** Told at most every 100 ms, end states at once. A gap in `seq` means: ask for a snapshot. */
export interface Change {
  readonly seq: number;
  readonly totals: Totals;
  /** Only rows inside what this client watches. */
  readonly rows: readonly WindowRow[];
  readonly removed: readonly string[];
  /** The list has other rows or another order than before: list again. */
  readonly order: boolean;
}

export interface Snapshot {
  readonly seq: number;
  readonly totals: Totals;
  readonly list: RowList;
}

/** Bytes a second, one figure a second, oldest first; at most ten minutes. */
export interface SpeedHistory {
  readonly seconds: readonly number[];
}
