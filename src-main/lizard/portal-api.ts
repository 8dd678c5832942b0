import { SluiceError } from '../contract/sluice-error.ts';
import { isLoopback } from './is-loopback.ts';

/**
 * The root of a portal's API, `https://{portal}/api/v4/`, from what a person gives as `--portal`.
 *
 * Takes the origin, an origin with a path in front of the API, the API's root or any address below it; what is already a
 * root comes back unchanged. Throws `SluiceError` `usage` for anything the key must not be sent to: another scheme,
 * a name and password inside the address, plain http beyond this computer.
 */
export function portalApi(given: string): string {
  const url = URL.parse(given.trim());
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    throw refused('The portal must be given as an address that begins with https://.');
  if (url.username !== '' || url.password !== '')
    throw refused('The address of the portal must not hold a user name or password.');
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    throw refused(`An API key is never sent to ${url.host} over plain http.`);
  return `${url.origin}${pathBeforeApi(url.pathname)}/api/v4/`;
}

function pathBeforeApi(path: string): string {
  const [before = ''] = path.split(/\/api(?:\/v4)?(?:\/|$)/u);
  return before.replace(/\/+$/u, '');
}

function refused(message: string): SluiceError {
  return new SluiceError({
    code: 'usage',
    message,
    remedy: 'Give the address you open in the browser, such as https://demo.lizard.net.',
  });
}
