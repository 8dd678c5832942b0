import { SluiceError } from '../../contract/sluice-error.ts';
import type { Shell } from '../window/shell-port.ts';
import type { PortalBook } from './portal-book.ts';

/**
 * Opens a page of a portal in the system's browser, without any query. Throws `SluiceError` `usage` for an address that is
 * on no connected portal: what a page asks for may come from a name or a text that someone else wrote.
 */
export async function openPortalLink(
  url: string,
  portals: Pick<PortalBook, 'apiOf'>,
  shell: Pick<Shell, 'openLink'>,
): Promise<boolean> {
  const link = URL.parse(url);
  const isOurs =
    link !== null && /^https?:$/u.test(link.protocol) && link.username === '' && link.password === '';
  if (!isOurs || portals.apiOf(link.origin) === undefined)
    throw new SluiceError({
      code: 'usage',
      message: 'Only pages of connected portals are opened.',
      remedy: 'Connect the portal, or open the address in your browser yourself.',
    });
  return shell.openLink(`${link.origin}${link.pathname}`);
}
