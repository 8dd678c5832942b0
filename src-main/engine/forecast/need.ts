/** What one unfinished transfer still needs. Bytes; seconds. */
export interface Need {
  readonly name: string;
  /** Neither accepted nor on the line. */
  readonly bytesLeft: number;
  readonly way: 'one-piece' | 'in-parts';
  /** `on-the-line`: a body of it has begun. `held`: it goes on only when a person says so. */
  readonly stage: 'on-the-line' | 'in-line' | 'held';
  /** Until its URL ends, 0 or less where it has; null where that is not known, or where someone renews it. */
  readonly urlSeconds: number | null;
}
