import type { LookupFunction } from 'node:net';
/** One part as the store lists it; `size` in bytes, the ETag without quotes. */
export interface ListedPart {
  readonly number: number;
  readonly size: number;
  readonly etag: string;
}

/** Part numbers `first` to `last`, both included. */
export interface PartSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Which parts the store has. `partial`: pages were missing or short, and only of the part numbers in `covered` it is
 * known whether they are there. `unknown`: nothing could be seen.
 */
export type ListedParts =
  | { readonly kind: 'complete'; readonly parts: readonly ListedPart[] }
  | { readonly kind: 'partial'; readonly parts: readonly ListedPart[]; readonly covered: readonly PartSpan[] }
  | { readonly kind: 'unknown' };

/** An answer as it came: header names in lower case, the body as text. */
export interface CallAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface CompleteOptions {
  readonly signal: AbortSignal;
  /** Called at every sign of life: the answer's headers, and each piece of white space or text after them. */
  readonly onLife: () => void;
}

/**
 * What became of an upload that was to be given up. `gone`: there is none of that id any more, it was completed or given
 * up before. `left`: the URL cannot do it, so the parts stay on the server.
 */
export type AbortOutcome = 'aborted' | 'gone' | 'left';

/**
 * The calls of a multipart upload besides its bodies, each by a presigned URL.
 *
 * None follows a redirect. All reject with the signal's reason when aborted, and with `TransportError` (its `sentBytes`
 * is 0: none of the file's) when no answer came. URLs are secrets: no message and no cause holds more than the host.
 */
export interface S3Calls {
  /**
   * Reads all pages. Pages that their URLs do not open (any more) are left out of what is known. Throws `SluiceError`
   * when the upload is gone (`upload-gone`) or its bucket is, `AttemptError` for what is worth another try.
   */
  listParts(urls: readonly string[], signal: AbortSignal): Promise<ListedParts>;
  /** Sends one Complete, once: whether it may go again is for the caller to say. Gives up after 15 minutes without a sign of life. */
  complete(url: string, body: string, options: CompleteOptions): Promise<CallAnswer>;
  /** HEAD of the object; its body is empty, so a refusal is known by its status only. */
  head(url: string, signal: AbortSignal): Promise<CallAnswer>;
  /**
   * GET by a URL that is signed for something else, once: it can do nothing, and the store refuses it in its own words, those
   * for a URL that has ended before those for the wrong method. So a small call tells what a body would find out.
   */
  peek(url: string, signal: AbortSignal, lookup?: LookupFunction): Promise<CallAnswer>;
  /** Throws `AttemptError` for what is worth another try: the store is busy, or someone else answered. */
  abort(url: string, signal: AbortSignal): Promise<AbortOutcome>;
}
