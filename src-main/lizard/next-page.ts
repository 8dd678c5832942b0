import { SluiceError } from '../contract/sluice-error.ts';
import { homeLink } from './home-link.ts';
import { PortalFault } from './portal-fault.ts';

/**
 * Where the next page of a list is to be asked for, from its `next` link: always on the portal's own origin, since the
 * key goes there and nowhere else. A link to any other place throws `SluiceError` `portal-refused`.
 */
export function nextPage(next: string, portal: string): string {
  const link = homeLink(next, portal);
  if (link !== null) return link;
  throw new SluiceError(
    {
      code: 'portal-refused',
      message: `${new URL(portal).host} continued a list at another address; the API key is not sent there.`,
      remedy: 'Check the address of the portal, and tell its administrators: its page links lead elsewhere.',
    },
    { cause: new PortalFault('refused', null) },
  );
}
