import type { UrlLife } from './url-life.ts';

/** How long before its end a URL is no longer begun with at most (ms). */
const longestGuard = 10_000;

/** How long before its end a URL is no longer begun with (ms): 10 s, or a tenth of a shorter life. */
export const urlGuard = ({ signedAt, expiresAt }: Extract<UrlLife, { kind: 'known' }>): number =>
  signedAt === null ? longestGuard : Math.min(longestGuard, (expiresAt - signedAt) / 10);
