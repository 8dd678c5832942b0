/** A web page where S3's or Lizard's answer belongs: what captive portals and company proxies say. */
export type HtmlPage = 'login' | 'redirect' | 'forbidden' | 'network-authentication';

/**
 * One thing a demo server does wrong. Byte figures count body bytes of the request as they arrive at the server.
 *
 * `answer`        the given status with S3's error XML (or Lizard's envelope) and nothing done; `at: 'start'` answers
 *                 before the body (instead of 100 Continue where the client waits for it), `'end'` after all of it.
 * `reset`         the connection is reset (RST) once that many bytes came; nothing is stored.
 * `stall`         reads that many bytes, then reads and says nothing until the client goes away.
 * `slow`          takes the body at this rate.
 * `wrong-etag`    stores the truth, and answers with an ETag of the right form that is not the body's.
 * `flip-bit`      damage on the wire: the lowest bit of the byte at this place is flipped before it is hashed or stored.
 * `drop-answer`   does what was asked, commits it, and closes the connection without a word.
 * `error-in-200`  status 200 and an `<Error>` in the body, as Complete can; `commit` says whether it was done all the same.
 * `html`          a page instead of an API answer; nothing done.
 * `clock`         this request is judged and dated by a clock that is so far ahead (negative: behind).
 * `url-life`      S3: a URL counts as expired this long after X-Amz-Date, whatever X-Amz-Expires says.
 *                 Lizard: URLs signed for this answer live so long.
 * `delay-answer`  does what was asked, then waits before it answers.
 */
export type FaultAction =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** S3's `<Code>`, for example `SlowDown`. */
      readonly code: string;
      readonly message?: string;
      readonly retryAfterSeconds?: number;
      readonly at: 'start' | 'end';
    }
  | { readonly kind: 'reset'; readonly afterBytes: number }
  | { readonly kind: 'stall'; readonly afterBytes: number }
  | { readonly kind: 'slow'; readonly bytesPerSecond: number }
  | { readonly kind: 'wrong-etag' }
  | { readonly kind: 'flip-bit'; readonly atByte: number }
  | { readonly kind: 'drop-answer' }
  | {
      readonly kind: 'error-in-200';
      readonly code: string;
      readonly message?: string;
      readonly commit: 'done' | 'not-done';
    }
  | { readonly kind: 'html'; readonly page: HtmlPage }
  | { readonly kind: 'clock'; readonly offsetMs: number }
  | { readonly kind: 'url-life'; readonly seconds: number }
  | { readonly kind: 'delay-answer'; readonly ms: number };

export type FaultKind = FaultAction['kind'];

/** The first action of one kind among those that hit a request. */
export function faultOf<K extends FaultKind>(
  actions: readonly FaultAction[],
  kind: K,
): Extract<FaultAction, { kind: K }> | undefined {
  return actions.find((action): action is Extract<FaultAction, { kind: K }> => action.kind === kind);
}
