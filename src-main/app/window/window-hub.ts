import type { WindowEvent } from '../../contract/window/window-events.ts';

/** Carries one event to a client; must neither throw nor wait. */
export type Send = (event: WindowEvent) => void;

/** The pages that listen, each under the id it gave itself. One that comes again under the same id takes its place. */
export class WindowHub {
  readonly #clients = new Map<string, Send>();
  readonly #onGone = new Set<(client: string) => void>();

  /** Answers the function by which it leaves; after that nothing is sent to it. */
  connect(client: string, send: Send): () => void {
    this.#clients.set(client, send);
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

  /** To everyone. */
  broadcast(event: WindowEvent): void {
    for (const send of this.#clients.values()) send(event);
  }
}
