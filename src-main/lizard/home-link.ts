import { withoutFormat } from './without-format.ts';

/**
 * A link of the portal's answers as an address to be asked, always on the portal's own origin, since the key goes there
 * and nowhere else; null for one that leads to any other place.
 *
 * A portal behind a proxy that ends TLS writes `http` links to itself: those become the same path on its https origin.
 */
export function homeLink(link: string, portal: string): string | null {
  const home = new URL(portal);
  const url = URL.parse(link, portal);
  if (url === null || !leadsHome(url, home)) return null;
  return withoutFormat(`${home.origin}${url.pathname}${url.search}`);
}

function leadsHome(link: URL, home: URL): boolean {
  if (link.origin === home.origin) return true;
  return home.protocol === 'https:' && link.protocol === 'http:' && link.hostname === home.hostname;
}
