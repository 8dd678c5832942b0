import type { UrlLife } from './url-life.ts';

/** How long before its end a URL is no longer begun with at most (ms). */
const longestGuard = 10_000;

/** How long before its end a URL is no longer begun with (ms): 10 s, or a tenth of a shorter life. */
export const urlGuard = (life: Extract<UrlLife, { kind: 'known' }>): number =>
  Math.min(longestGuard, (life.expiresAt - life.signedAt) / 10);
