import type { Totals } from '../../contract/window/queue-view.ts';
import type { WindowEvent } from '../../contract/window/window-events.ts';

type Listener = (totals: Totals) => void;

/** What the shell itself knows of the queue, without a page: the totals told last. */
export class QueueWatch {
  readonly #listeners = new Set<Listener>();
  #totals: Totals;

  constructor(totals: Totals) {
    this.#totals = totals;
  }

  get totals(): Totals {
    return this.#totals;
  }

  hear(event: WindowEvent): void {
    if (event.event !== 'change') return;
    this.#totals = event.payload.totals;
    for (const listener of this.#listeners) listener(this.#totals);
  }

  /** Told what is so now, and each change. */
  follow(listener: Listener): void {
    this.#listeners.add(listener);
    listener(this.#totals);
  }
}
