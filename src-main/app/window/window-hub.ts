import type { WindowEvent } from '../../contract/window/window-events.ts';

/** Carries one event to a client; must neither throw nor wait. */
export type Send = (event: WindowEvent) => void;

/** So many notices wait for a page; of more, the newest. */
const mostUnheard = 20;

/** The pages that listen, each under the id it gave itself. One that comes again under the same id takes its place. */
export class WindowHub {
  readonly #clients = new Map<string, Send>();
  readonly #onGone = new Set<(client: string) => void>();
  #unheard: readonly WindowEvent[] = [];

  /** Answers the function by which it leaves; after that nothing is sent to it. */
  connect(client: string, send: Send): () => void {
    this.#clients.set(client, send);
    for (const event of this.#unheard) send(event);
    this.#unheard = [];
    return () => {
      // A page that was reloaded may be here again before its former connection is found dead.
      if (this.#clients.get(client) !== send) return;
      this.#clients.delete(client);
      for (const listener of this.#onGone) listener(client);
    };
  }

  get clients(): readonly string[] {
    return [...this.#clients.keys()];
  }

  has(client: string): boolean {
    return this.#clients.has(client);
  }

  /** Told when a client has left. */
  onGone(listener: (client: string) => void): () => void {
    this.#onGone.add(listener);
    return () => this.#onGone.delete(listener);
  }

  /** To one client; nothing where it is gone. */
  tell(client: string, event: WindowEvent): void {
    this.#clients.get(client)?.(event);
  }

  /** To everyone. What is said only once (a notice) waits for the first page where there is none. */
  broadcast(event: WindowEvent): void {
    if (this.#clients.size === 0 && event.event === 'notice')
      this.#unheard = [...this.#unheard.slice(1 - mostUnheard), event];
    for (const send of this.#clients.values()) send(event);
  }
}
