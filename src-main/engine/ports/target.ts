import type { Follower } from './follower.ts';

/** A presigned PUT: the URL with its query, and every header it signs besides `host`. A secret: never log it. */
export interface SignedPut {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the engine tells the Target when it asks for a URL. */
export interface UrlAsk {
  /** True when the last URL was refused or had expired: a remembered one will not do. */
  readonly fresh: boolean;
  /**
   * True when an earlier PUT of this transfer may have reached the server (restart, lost answer, fresh URL):
   * the Target must look first whether the object was taken meanwhile, and throw a `WaitError` for a decision if so.
   */
  readonly again: boolean;
  readonly signal: AbortSignal;
}

/**
 * Where one file's bytes may go, and with which URL.
 *
 * `put` is called inside the retry, once an attempt, so it may be called many times and must not have side effects
 * at the server. It throws `WaitError` (needs a fresh URL, a key, the portal, a decision) or `SluiceError` (final).
 */
export interface Target {
  /** Scheme, host and path of the object, without query: what makes two targets the same. */
  readonly object: string;
  /** Whether asking again can bring a fresh URL (a portal signs anew; a plan cannot). */
  readonly refreshes: boolean;
  /** The end of the URL now held, by its own query, ISO 8601 UTC; null while unknown. */
  readonly expiresAt: string | null;
  put(ask: UrlAsk): Promise<SignedPut>;
  /** Present where someone behind the store confirms what arrived (Lizard). */
  readonly follower?: Follower;
}

/** What the ledger keeps to open a Target again in a later run: plain JSON with a `kind`. Never holds a portal key. */
export interface StoredDestination {
  readonly kind: string;
  readonly [field: string]: unknown;
}

/** Opens the Target of a stored destination; throws `SluiceError` when it cannot be understood. */
export type OpenTarget = (destination: StoredDestination) => Target;
