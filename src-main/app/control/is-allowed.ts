import { isOriginOf } from './is-origin-of.ts';
import { isSameSecret } from './is-same-secret.ts';
import { isLoopbackHost } from './is-loopback-host.ts';

/** What decides over a request before a byte of its body is read; headers null where absent. */
export interface RequestHead {
  readonly method: string;
  /** The request target as it was sent. */
  readonly path: string;
  readonly host: string | null;
  readonly origin: string | null;
  /** Sec-Fetch-Site: every current browser sends it, and no page can take it away. */
  readonly fetchSite: string | null;
  readonly contentType: string | null;
  readonly authorization: string | null;
}

/**
 * Whether a request may command this owner; anything not expressly allowed is not.
 *
 * Binding to loopback keeps other machines out, not the pages of this one's browser. A page elsewhere cannot set
 * `Authorization` without a preflight (refused); a name made to point here (DNS rebinding) shows in Host; a page's
 * call must come with the Origin of this very host and port. Tunnels move the port, so any port will do in Host.
 */
export function isAllowed(head: RequestHead, token: string): boolean {
  return (
    head.method === 'POST' &&
    head.path === '/rpc' &&
    isLoopbackHost(head.host) &&
    isOwnOrigin(head) &&
    isJson(head.contentType) &&
    isAuthorised(head.authorization, token)
  );
}

function isOwnOrigin({ origin, host, fetchSite }: RequestHead): boolean {
  return origin === null ? fetchSite === null : isOriginOf(origin, host);
}

const isJson = (contentType: string | null): boolean => /^application\/json(?:;|$)/i.test(contentType ?? '');

const isAuthorised = (authorization: string | null, token: string): boolean =>
  token !== '' && isSameSecret(authorization ?? '', `Bearer ${token}`);
