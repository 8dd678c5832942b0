/** What may go over the line, and what now does. */
export interface Limits {
  /** Bodies on the line at once: the most there may be, and how many the store and the line bear now. */
  readonly connections: { readonly most: number; readonly now: number };
  /** Over all transfers; null = no limit. */
  readonly bytesPerSecond: number | null;
}

/** What is to change, at least one; heard within a second by bodies that are under way. */
export interface LimitAsk {
  /** 1 to 64. A lower number takes effect as bodies end: none is stopped. */
  readonly connections?: number;
  /** A whole number from 1; null = no limit. */
  readonly bytesPerSecond?: number | null;
}
