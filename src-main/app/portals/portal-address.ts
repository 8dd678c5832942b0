import { SluiceError } from '../../contract/sluice-error.ts';
import { isLoopback } from '../../lizard/is-loopback.ts';
import { portalApi } from '../../lizard/portal-api.ts';

/**
 * The root of a portal's API from an address as people paste it: a host, an origin, any page of the portal, or the API's
 * own address. A page's path says nothing about where the API is, so it is dropped; what stands in front of `/api/` stays.
 *
 * Throws `SluiceError` `usage` for what is no address, holds a password, or would carry the key over plain http.
 */
export function portalAddress(given: string): string {
  const text = given.trim();
  const url = URL.parse(hasScheme(text) ? text : `https://${text}`);
  if (text === '' || url === null || !isHostLike(url.hostname)) throw noAddress();
  const whole = hasScheme(text) || !isLoopback(url.hostname) ? url : new URL(`http://${text}`);
  return portalApi(/\/api(?:\/|$)/u.test(whole.pathname) ? whole.href : withoutPath(whole));
}

/** `127.0.0.1:8000` begins like a scheme only to a careless eye: one is followed by two slashes. */
const hasScheme = (text: string): boolean => /^[a-z][a-z\d+.-]*:\/\//iu.test(text);

/** A single word is taken for a host only where it is this computer; `URL` itself takes anything. */
const isHostLike = (hostname: string): boolean => hostname.includes('.') || isLoopback(hostname);

/** A user name and password stay, so that they are refused and not silently dropped. */
function withoutPath(url: URL): string {
  const bare = new URL(url.href);
  bare.pathname = '/';
  bare.search = '';
  bare.hash = '';
  return bare.href;
}

const noAddress = (): SluiceError =>
  new SluiceError({
    code: 'usage',
    message: 'This is not the address of a portal.',
    remedy: 'Give the address you open in the browser, such as https://demo.lizard.net.',
  });
