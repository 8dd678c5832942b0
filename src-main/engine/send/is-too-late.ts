import { urlGuard } from '../../contract/url-guard.ts';
import type { UrlLife } from '../../contract/url-life.ts';

/**
 * Whether a request may no longer be started with a URL. S3 checks at the start of a request and lets a running one
 * finish. `serverNow` is ms since 1970 by the server's clock; a URL of unknown life is never too late.
 */
export function isTooLate(life: UrlLife, serverNow: number): boolean {
  return life.kind === 'known' && serverNow >= life.expiresAt - urlGuard(life);
}
