import type { Failure } from '../../src-main/contract/failure.ts';
import type { PortalView } from '../../src-main/contract/window/portals.ts';
import type { WindowClient } from '../../src-main/contract/window/window-client.ts';

/** The portals this program knows; null until it was asked. */
export class Portals {
  readonly #client: WindowClient;
  list: readonly PortalView[] | null = $state.raw(null);

  constructor(client: WindowClient) {
    this.#client = client;
  }

  follow(): () => void {
    return this.#client.on('portals', (portals) => {
      this.list = portals;
    });
  }

  async load(): Promise<Failure | null> {
    const reply = await this.#client.call('portals', {});
    if (!reply.ok) return reply.failure;
    this.list = reply.value.portals;
    return null;
  }
}
