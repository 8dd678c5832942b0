import type { Session } from 'electron';
import { type ProxyChoice, direct } from '../../app/network/proxy-choice.ts';
import { proxyFromPac } from '../../app/network/proxy-from-pac.ts';

/** Any host outside: what the system answers for it counts for all, since connections share one set of agents. */
const somewhere = 'https://demo.lizard.net/';

/**
 * The proxy the system uses, its configuration script included. One that Sluice cannot use is told of, and connections go
 * straight: behind a firewall they then wait for the network, with that sentence in sight.
 */
export async function systemProxy(
  session: Pick<Session, 'resolveProxy'>,
  tell: (error: unknown) => void,
): Promise<ProxyChoice> {
  try {
    return proxyFromPac(await session.resolveProxy(somewhere));
  } catch (error) {
    tell(error);
    return direct;
  }
}
