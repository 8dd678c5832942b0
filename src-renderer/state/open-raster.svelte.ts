import type { Failure } from '../../src-main/contract/failure.ts';
import type { RasterSourceDetail } from '../../src-main/contract/window/rasters.ts';
import type { WindowClient } from '../../src-main/contract/window/window-client.ts';

/** One raster source with what uses it, as the portal had it at the last question. */
export class OpenRaster {
  readonly #client: WindowClient;
  #asked = 0;
  readonly portal: string;
  readonly uuid: string;
  /** Null until the portal has answered once. */
  detail: RasterSourceDetail | null = $state.raw(null);
  failure: Failure | null = $state.raw(null);
  loading = $state(false);

  constructor(client: WindowClient, portal: string, uuid: string) {
    this.#client = client;
    this.portal = portal;
    this.uuid = uuid;
  }

  /** Asks at once, and again when the program is back, until the answer is called. */
  follow(): () => void {
    void this.ask();
    return this.#client.onLink((link) => {
      if (link === 'back') void this.ask();
    });
  }

  /** Of several asked for, the last answer counts. */
  async ask(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    this.loading = true;
    const reply = await this.#client.call('rasterSource', { portal: this.portal, uuid: this.uuid });
    if (asked !== this.#asked) return;
    this.loading = false;
    this.failure = reply.ok ? null : reply.failure;
    if (reply.ok) this.detail = reply.value;
    else if (reply.failure.code === 'not-found') this.detail = null;
  }
}
