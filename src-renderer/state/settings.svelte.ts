import type { Failure } from '../../src-main/contract/failure.ts';
import type { Reply } from '../../src-main/contract/reply.ts';
import type { SettingsView } from '../../src-main/contract/window/shell.ts';
import type { WindowClient } from '../../src-main/contract/window/window-client.ts';

/** The settings as the program has them; a change shows when the program took it, in every window. */
export class Settings {
  readonly #client: WindowClient;
  current: SettingsView | null = $state.raw(null);

  constructor(client: WindowClient) {
    this.#client = client;
  }

  follow(): () => void {
    return this.#client.on('settings', (settings) => {
      this.current = settings;
    });
  }

  async load(): Promise<Failure | null> {
    return this.#take(await this.#client.call('settings', {}));
  }

  async change(changes: Partial<SettingsView>): Promise<Failure | null> {
    return this.#take(await this.#client.call('changeSettings', changes));
  }

  #take(reply: Reply<SettingsView>): Failure | null {
    if (!reply.ok) return reply.failure;
    this.current = reply.value;
    return null;
  }
}
