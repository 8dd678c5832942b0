/** What one look at the portal showed, against the baseline taken before the PUT. */
export type Look =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'available' }
  /** The result or its raster source cannot be seen any more: nothing can be confirmed. */
  | { readonly kind: 'gone'; readonly message: string };

/** Asks the portal whether it has taken the file. Only reads; may be called as often as the engine likes. */
export interface Follower {
  /** Throws `WaitError` (portal down, key refused): the engine asks again later. */
  look(signal: AbortSignal): Promise<Look>;
}
