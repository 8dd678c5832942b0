import type { StoredDestination } from './target.ts';

/** What one look at the portal showed, against the baseline taken before the PUT. */
export type Look =
  /** `destination`: what is to be kept from now on, where that is another one. */
  | { readonly kind: 'unchanged'; readonly destination?: StoredDestination }
  | { readonly kind: 'available' }
  /** What it shows was there before our last byte left, so it is someone else's: `destination` has it as its baseline. */
  | { readonly kind: 'not-ours'; readonly destination: StoredDestination; readonly message: string }
  /** It changed, and nobody can tell by whom: it could not be seen just before our last byte left. */
  | { readonly kind: 'untold'; readonly message: string }
  /** The result or its raster source cannot be seen any more: nothing can be confirmed. */
  | { readonly kind: 'gone'; readonly message: string };

/** Asks the portal whether it has taken the file. Only reads; may be called as often as the engine likes. */
export interface Follower {
  /**
   * `wholeSince`: no whole body of this file had left before this (ms on the monotonic clock); null where that is not known.
   * Throws `WaitError` (portal down, key refused): the engine asks again later.
   */
  look(signal: AbortSignal, wholeSince?: number | null): Promise<Look>;
}
