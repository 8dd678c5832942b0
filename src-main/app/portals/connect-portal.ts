import type { PortalView } from '../../contract/window/portals.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { Engine } from '../../engine/create-engine.ts';
import { goOnWithKey } from '../queue/go-on-with-key.ts';
import { checkedKey } from './checked-key.ts';
import { portalAddress } from './portal-address.ts';
import type { PortalBook } from './portal-book.ts';
import type { PortalReach } from './portal-desk.ts';
import { tryPortal } from './try-portal.ts';

export interface ConnectAsk {
  /** As a person pasted it. */
  readonly address: string;
  /** A secret. */
  readonly key: string;
  readonly keep: boolean;
}

export interface ConnectDeps {
  readonly portals: PortalBook;
  readonly engine: Pick<Engine, 'records' | 'resume'>;
  readonly signal: AbortSignal;
  readonly reach?: PortalReach;
}

/**
 * Connects a portal once address and key have been tried; until then an earlier key stays in use. Its transfers that
 * waited for a key go on. Throws `SluiceError` with what is wrong.
 */
export async function connectPortal(ask: ConnectAsk, deps: ConnectDeps): Promise<PortalView> {
  const { portals, signal, reach } = deps;
  const api = portalAddress(ask.address);
  const key = checkedKey(ask.key);
  const { origin } = new URL(api);
  await tryPortal({ api, key, signal, reach });
  // The demo has its key already, and this one is as good: it is not to be kept after the demo has ended.
  if (!portals.isDemo(origin)) await portals.connect(api, key, ask.keep);
  await goOnWithKey(origin, deps.engine);
  const view = portals.view(origin);
  if (view === undefined) throw forgottenMeanwhile();
  return view;
}

const forgottenMeanwhile = (): SluiceError =>
  new SluiceError({
    code: 'not-found',
    message: 'The portal was forgotten while it was being connected.',
    remedy: 'Connect it again.',
  });
