import type { Failure } from '../../src-main/contract/failure.ts';
import type { ScenarioResultsView } from '../../src-main/contract/window/portals.ts';
import type { WindowClient } from '../../src-main/contract/window/window-client.ts';

/** One scenario with its results as the portal had them at the last question; asked again when the program says so. */
export class ScenarioResults {
  readonly #client: WindowClient;
  #asking = false;
  #wanted = 0;
  readonly portal: string;
  readonly uuid: string;
  /** Null until the portal has answered once. */
  view: ScenarioResultsView | null = $state.raw(null);
  /** Why the last question was not answered: then what is shown is older than it could be. */
  failure: Failure | null = $state.raw(null);
  loading = $state(false);

  constructor(client: WindowClient, portal: string, uuid: string) {
    this.#client = client;
    this.portal = portal;
    this.uuid = uuid;
  }

  /** Asks at once, and whenever the results have changed, until the answer is called. */
  follow(): () => void {
    const stops = [
      this.#client.on('scenario', ({ portal, uuid }) => {
        if (portal === this.portal && uuid === this.uuid) void this.refresh();
      }),
      this.#client.onLink((link) => {
        if (link === 'back') void this.refresh();
      }),
    ];
    void this.refresh();
    return () => {
      for (const stop of stops) stop();
    };
  }

  /** One question at a time; those that come meanwhile are one more after it. */
  async refresh(): Promise<void> {
    this.#wanted += 1;
    if (this.#asking) return;
    this.#asking = true;
    this.loading = true;
    try {
      for (let asked = 0; asked < this.#wanted; ) {
        asked = this.#wanted;
        await this.#ask();
      }
    } finally {
      this.#asking = false;
      this.loading = false;
    }
  }

  async #ask(): Promise<void> {
    const reply = await this.#client.call('scenario', { portal: this.portal, uuid: this.uuid });
    this.failure = reply.ok ? null : reply.failure;
    if (reply.ok) this.view = reply.value;
  }
}
