import type { LookupFunction } from 'node:net';
import type { Failure } from '../../contract/failure.ts';
import type { Follower } from './follower.ts';

/** A presigned PUT: the URL with its query, and every header it signs besides `host`. A secret: never log it. */
export interface SignedPut {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Finds the host's addresses, and refuses those that nothing may be sent to with a `SluiceError`; absent = the system's. */
  readonly lookup?: LookupFunction;
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
  /**
   * When the last PUT of this transfer in this process ended that the server did not refuse (ms on the monotonic clock);
   * null where there was none. For `again` a look that began after it will do; absent: only one made now.
   */
  readonly lastSentAt?: number | null;
  /** The time at the object's server, ms since 1970; null or absent while it has not told. */
  readonly serverNow?: number | null;
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
  /** Calls the listener when `expiresAt` may have become another; returns the function that ends that. Absent where it never does. */
  watchEnd?(listener: () => void): () => void;
  /** Present where the object is uploaded in parts instead: `put` is then never called. */
  readonly multipart?: MultipartTarget;
  /** Present where someone behind the store confirms what arrived (Lizard). */
  readonly follower?: Follower;
  /** Present where someone else may bring a file to the same place while ours is sent. */
  readonly lastLook?: LastLook;
  /** Present where the stored destination holds presigned URLs: they must not outlive their use. */
  readonly keptUrls?: KeptUrls;
  /**
   * Whether what an earlier upload to the same object brought is gone from its place since: seen when this destination
   * was made, against the `earlier` one. `confirmed`: the portal had taken it. Absent where nothing can be seen.
   */
  hasLost?(earlier: StoredDestination, confirmed: boolean): boolean;
}

/**
 * The presigned calls of one multipart upload. All are asked for once an attempt, like `put`, and throw as it does.
 * Calls a Target has no URL for answer null: the engine does without.
 */
export interface MultipartTarget {
  /** Bytes of every part but the last. */
  readonly partSize: number;
  /** How many parts there are URLs for. */
  readonly parts: number;
  /** Names the upload at the store: another one means that nothing accepted before is there. */
  readonly uploadId: string;
  /** What is wrong with the URLs themselves (another object, another upload, out of order); null when nothing is. */
  readonly fault: Failure | null;
  /** The first end among the URLs still needed (Complete's, and those of parts not in `accepted`), ISO 8601 UTC; null while unknown. */
  expiresWithout(accepted: { has(part: number): boolean }): string | null;
  /** The PUT of one part, numbered from 1. */
  part(number: number, ask: UrlAsk): Promise<SignedPut>;
  /** The POST that makes the parts one object. */
  complete(ask: UrlAsk): Promise<string>;
  /** A GET of ListParts for each started 1,000 parts, in order; empty where there is none. */
  list(ask: UrlAsk): Promise<readonly string[]>;
  /** The HEAD of the object. */
  head(ask: UrlAsk): Promise<string | null>;
  /** The DELETE that gives the upload up. */
  abort(ask: UrlAsk): Promise<string | null>;
}

/** Made while the last slice of a single PUT is held: the store takes nothing before that is there. */
export interface LastLook {
  /**
   * Looks whether the place is as it was when the transfer was made. Throws `WaitError` for a decision where it is not,
   * `SluiceError` `not-found` where it is gone; anything else says that it could not be seen. A signal aborted with a
   * `TimeoutError` says that no answer came in time.
   */
  look(signal: AbortSignal): Promise<void>;
  /** The destination that says whether the place was seen before the last slice went; null where it does already. */
  noted(outcome: 'made' | 'missed'): StoredDestination | null;
}

/** The presigned URLs of a stored destination. Secrets. */
export interface KeptUrls {
  /**
   * When surely none of them is good any more, by the clock of whoever signed them (ms since 1970); null where one does not
   * tell. With temporary credentials they may end sooner.
   */
  readonly lastEnd: number | null;
  /**
   * The destination without them. Opened, it is a Target for the same object and the same upload, whose end is the one it
   * had with these parts accepted; asked for a URL it throws the `WaitError` for a fresh one.
   */
  dropped(accepted: { has(part: number): boolean }): StoredDestination;
}

/** What the ledger keeps to open a Target again in a later run: plain JSON with a `kind`. Never holds a portal key. */
export interface StoredDestination {
  readonly kind: string;
  readonly [field: string]: unknown;
}

/** Opens the Target of a stored destination; throws `SluiceError` when it cannot be understood. */
export type OpenTarget = (destination: StoredDestination) => Target;
