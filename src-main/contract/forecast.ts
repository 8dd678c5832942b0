/**
 * What stands against a transfer. `url`: its URL ends before it can begin (in parts: before all of them can be completed),
 * and nobody renews it. `line`: it goes in one piece, and takes longer than the line usually holds.
 */
export type Risk = 'none' | 'url' | 'line';

/** What is expected of one unfinished transfer. */
export interface Outlook {
  /** Until all of it is accepted; null while the line's rate is not known, or while it waits for a person. */
  readonly secondsLeft: number | null;
  readonly risk: Risk;
}

/** Whether the queue is expected to end before its URLs do. Unfinished transfers only. Seconds; bytes a second. */
export interface Forecast {
  /** Until everything that goes on by itself is accepted; null while the line's rate is not known. */
  readonly seconds: number | null;
  /** The least and the most it may be, as the line did lately and for a longer while; null with `seconds`. */
  readonly range: readonly [least: number, most: number] | null;
  readonly rate: number | null;
  /** How many are at risk for their URL, those included whose URL has ended already. */
  readonly late: number;
  /** How many of the late ones have a URL that has ended already: certain, whatever the rate. */
  readonly dead: number;
  /** Name of the first of the late ones in the order they go; null where there is none. */
  readonly firstLate: string | null;
  /** How many are at risk for the line. */
  readonly atRisk: number;
  /** Name of the first of those; null where there is none. */
  readonly firstAtRisk: string | null;
  /** Until the first of the URLs ends that are still good, needed, and not renewed by anyone; null where none tells. */
  readonly urlSeconds: number | null;
}
