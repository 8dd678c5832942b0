import { SluiceError } from '../contract/sluice-error.ts';
import { PortalFault } from './portal-fault.ts';
import { withoutFormat } from './without-format.ts';

/**
 * Where the next page of a list is to be asked for, from its `next` link: always on the portal's own origin, since the
 * key goes there and nowhere else.
 *
 * A portal behind a proxy that ends TLS writes `http` links to itself: those become the same path on its https origin.
 * A link to any other place throws `SluiceError` `portal-refused`.
 */
export function nextPage(next: string, portal: string): string {
  const home = new URL(portal);
  const link = URL.parse(next, portal);
  if (link === null || !leadsHome(link, home))
    throw new SluiceError(
      {
        code: 'portal-refused',
        message: `${home.host} continued a list at another address; the API key is not sent there.`,
        remedy:
          'Check the address of the portal, and tell its administrators: its page links lead elsewhere.',
      },
      { cause: new PortalFault('refused', null) },
    );
  return withoutFormat(`${home.origin}${link.pathname}${link.search}`);
}

function leadsHome(link: URL, home: URL): boolean {
  if (link.origin === home.origin) return true;
  return home.protocol === 'https:' && link.protocol === 'http:' && link.hostname === home.hostname;
}
