import type { UrlLife } from '../../contract/url-life.ts';

/** How long before its end a URL is no longer begun with: 10 s, or a tenth of a shorter life (ms). */
const longestGuard = 10_000;

/**
 * Whether a request may no longer be started with a URL. S3 checks at the start of a request and lets a running one
 * finish. `serverNow` is ms since 1970 by the server's clock; a URL of unknown life is never too late.
 */
export function isTooLate(life: UrlLife, serverNow: number): boolean {
  if (life.kind === 'unknown') return false;
  const guard = Math.min(longestGuard, (life.expiresAt - life.signedAt) / 10);
  return serverNow >= life.expiresAt - guard;
}
