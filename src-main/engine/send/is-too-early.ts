import type { UrlLife } from '../../contract/url-life.ts';

/** How well a server's clock is known (ms): `Date` has whole seconds, and how long its answer was under way is not known. */
export const clockDoubt = 1_000;

/**
 * Whether a request would come before its URL is valid: a signer's clock may be ahead. `serverNow` is ms since 1970 by the
 * server's clock; a URL of unknown life is never too early.
 */
export function isTooEarly(life: UrlLife, serverNow: number): boolean {
  return life.kind === 'known' && serverNow < life.signedAt + Math.min(clockDoubt, tenthOf(life));
}

/** Of a URL that lives seconds, a waiting client may not waste more than a tenth. */
const tenthOf = (life: Extract<UrlLife, { kind: 'known' }>): number => (life.expiresAt - life.signedAt) / 10;
