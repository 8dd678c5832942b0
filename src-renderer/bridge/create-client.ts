import type { DesktopBridge } from '../../src-main/contract/window/desktop-bridge.ts';
import type { WindowClient } from '../../src-main/contract/window/window-client.ts';
import { clientOver } from './client-over.ts';
import { electronTransport } from './electron-transport.ts';
import { httpTransport } from './http-transport.ts';
import { openingLinks } from './opening-links.ts';
import { takeToken, tokenIn } from './take-token.ts';
import type { Transport } from './transport.ts';

declare global {
  interface Window {
    /** Set by the desktop's preload; a browser has none. */
    readonly sluice?: DesktopBridge<File>;
  }
}

/** What this page talks to the program by: the desktop's preload where there is one, else the server it came from. */
export const createClient = (): WindowClient =>
  clientOver(window.sluice === undefined ? browserTransport() : electronTransport(window.sluice));

function browserTransport(): Transport {
  const token = takeToken({ location, history, storage: sessionStorage });
  const transport = httpTransport({
    ...{ origin: location.origin, token },
    fetch: (input, init) => fetch(input, init),
    openSocket: (url, protocols) => new WebSocket(url, protocols),
  });
  addEventListener('online', () => transport.hurry());
  document.addEventListener('visibilitychange', () => transport.hurry());
  // The address of a later launch, put into this very tab, changes its fragment only: the page begins anew with it.
  addEventListener('hashchange', () => {
    if (tokenIn(location.hash) !== null) location.reload();
  });
  return openingLinks(transport, (url) => void open(url, '_blank', 'noopener,noreferrer'));
}
