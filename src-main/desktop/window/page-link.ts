import type { WebContents } from 'electron';
import type { WindowEvent } from '../../contract/window/window-events.ts';
import { eventChannel } from '../channels.ts';

/** So many events wait for a page; of more, the newest. */
const mostHeld = 20;

/**
 * The way to the one page, which may be loading, reloading, or closed. It hears what happens only once it watches; what is
 * said once (notices, where to go) waits for that, everything else it asks for itself.
 */
export class PageLink {
  #page: Pick<WebContents, 'send' | 'isDestroyed' | 'isCrashed'> | null = null;
  #listens = false;
  #held: readonly WindowEvent[] = [];

  /** Another page, or none; it does not listen yet. */
  attach(page: Pick<WebContents, 'send' | 'isDestroyed' | 'isCrashed' | 'on'>): void {
    this.#page = page;
    this.#listens = false;
    page.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument && this.#page === page) this.#listens = false;
    });
    // What is sent to a page without a process is lost, and Electron prints a trace for each.
    page.on('render-process-gone', () => {
      if (this.#page === page) this.#listens = false;
    });
    page.on('destroyed', () => {
      if (this.#page === page) this.#page = null;
    });
  }

  /** The page gave a command; `watch` is the one by which it says that it listens. */
  asked(command: unknown): void {
    if (command !== 'watch' || this.#listens) return;
    this.#listens = true;
    const held = this.#held;
    this.#held = [];
    for (const event of held) this.send(event);
  }

  send(event: WindowEvent): void {
    const page = this.#page;
    if (this.#listens && page !== null && !page.isDestroyed() && !page.isCrashed())
      page.send(eventChannel, event);
    else this.#hold(event);
  }

  #hold(event: WindowEvent): void {
    if (event.event !== 'notice' && event.event !== 'visit') return;
    // One can only go to one place: the last one asked for.
    const before = event.event === 'visit' ? this.#held.filter((each) => each.event !== 'visit') : this.#held;
    this.#held = [...before.slice(1 - mostHeld), event];
  }
}
