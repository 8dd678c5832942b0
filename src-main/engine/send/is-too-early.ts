import type { UrlLife } from '../../contract/url-life.ts';

/** How well a server's clock is known (ms): `Date` has whole seconds, and how long its answer was under way is not known. */
export const clockDoubt = 1_000;

/**
 * Whether a request would come before its URL is valid: a signer's clock may be ahead. Within the second in doubt it may
 * begin, since a URL that was signed this very second is good, and of one that is not the server says so. A URL that lives
 * seconds would be refused again and again in that second: with it a tenth of its life is waited instead. `serverNow` is
 * ms since 1970 by the server's clock; a URL of unknown life is never too early.
 */
export function isTooEarly(life: UrlLife, serverNow: number): boolean {
  if (life.kind === 'unknown' || life.signedAt === null) return false;
  const lasts = life.expiresAt - life.signedAt;
  const sendsFrom = lasts <= 10 * clockDoubt ? life.signedAt + lasts / 10 : life.signedAt - clockDoubt;
  return serverNow < sendsFrom;
}
