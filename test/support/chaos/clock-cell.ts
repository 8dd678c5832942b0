/** `jumping`: set by up to a day, both ways, again and again while bytes move. */
export const localClocks = ['right', 'a day ahead', 'a day behind', 'jumping'] as const;
export type LocalClock = (typeof localClocks)[number];

/** `portal`: a source that signs all anew in one pass. `plan`: URLs that end; a person exports the plan again. */
export type UrlSource = 'portal' | 'plan';

/** One cell of the matrix: a queue of transfers under URLs of one life. */
export interface ClockCell {
  readonly source: UrlSource;
  /** Seconds. */
  readonly life: number;
  /** The signer's clock minus the store's (ms). */
  readonly signerOffset: number;
  readonly localClock: LocalClock;
  readonly transfers: number;
  readonly seed: number;
}

/** What a cell came to. */
export interface ClockReport {
  readonly cell: ClockCell;
  readonly done: number;
  /** Transfers a person would see: failed, or waiting for a person though nobody could have known better. */
  readonly seen: readonly string[];
  /** Passes over the source (or exports of the plan) made for fresh URLs, the first included. */
  readonly refreshes: number;
  /** Passes made to look whether an earlier PUT had come through, before it went again: they sign anew as well. */
  readonly looks: number;
  /** Requests that met a reset, a refused connection or a busy store: each is a reason for one look. */
  readonly troubles: number;
  /** Batches of URLs that were at their end when the next was asked for. */
  readonly expiries: number;
  /** Refreshes while the URLs at hand were good for longer than the guard. */
  readonly useless: number;
  /** Requests the store refused because their URL was dead, or not valid yet. */
  readonly refusedLate: number;
  readonly refusedEarly: number;
  /** Bodies that ended after their URL had. */
  readonly outlived: number;
  /** Bodies that went again though they had been accepted. */
  readonly sentAgain: number;
  /** Simulated. */
  readonly seconds: number;
}
