import { Listeners } from './listeners.ts';
import type { LinkState } from './transport.ts';

/** The slice of a `WebSocket` a link needs. */
export interface EventSocket {
  close(): void;
  addEventListener(type: 'open' | 'close', listener: () => void): void;
  addEventListener(type: 'message', listener: (message: { readonly data: unknown }) => void): void;
}

export interface EventLinkOptions {
  readonly open: () => EventSocket;
  /** How long to wait before the next try (ms), after so many in vain. */
  readonly backoffMs?: (tries: number) => number;
  /** The program is heard at least every 15 s; after this long without a word the connection is held for dead (ms). */
  readonly silenceMs?: number;
}

/** Quick at first, since a reload of the program takes a second; then twice as long each time, and at most 5 s. */
const usualBackoffMs = (tries: number): number => Math.min(5000, 250 * 2 ** Math.min(tries, 10));
const usualSilenceMs = 50_000;

/** The connection by which events come: opened again and again whenever it breaks, for as long as the page lives. */
export class EventLink {
  readonly events = new Listeners<unknown>();
  readonly states = new Listeners<LinkState>();
  readonly #open: () => EventSocket;
  readonly #backoffMs: (tries: number) => number;
  readonly #silenceMs: number;
  readonly #firstTry = Promise.withResolvers<undefined>();
  #socket: EventSocket | null = null;
  #state: LinkState = 'back';
  #tries = 0;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #next: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  constructor({ open, backoffMs = usualBackoffMs, silenceMs = usualSilenceMs }: EventLinkOptions) {
    this.#open = open;
    this.#backoffMs = backoffMs;
    this.#silenceMs = silenceMs;
    this.#connect();
  }

  /** Resolves when the first try has come to its end, well or not: what is asked after that misses no event. */
  get firstTry(): Promise<undefined> {
    return this.#firstTry.promise;
  }

  /** Tries at once instead of after the pause: the network or the tab is back. */
  hurry(): void {
    if (this.#next === undefined) return;
    clearTimeout(this.#next);
    this.#connect();
  }

  end(): void {
    this.#ended = true;
    clearTimeout(this.#next);
    clearTimeout(this.#silence);
    this.#socket?.close();
  }

  #connect(): void {
    this.#next = undefined;
    const socket = this.#open();
    this.#socket = socket;
    socket.addEventListener('open', () => this.#opened(socket));
    socket.addEventListener('message', ({ data }) => this.#heard(socket, data));
    socket.addEventListener('close', () => this.#closed(socket));
  }

  #opened(socket: EventSocket): void {
    if (socket !== this.#socket) return;
    this.#tries = 0;
    this.#listenForSilence(socket);
    this.#firstTry.resolve(undefined);
    this.#become('back');
  }

  #heard(socket: EventSocket, data: unknown): void {
    if (socket !== this.#socket) return;
    this.#listenForSilence(socket);
    const told = parse(data);
    if (told !== undefined) this.events.tell(told);
  }

  /** A dead connection may take minutes to close by itself, so it is given up as if it had. */
  #listenForSilence(socket: EventSocket): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      this.#closed(socket);
      socket.close();
    }, this.#silenceMs);
  }

  #closed(socket: EventSocket): void {
    if (socket !== this.#socket) return;
    this.#socket = null;
    clearTimeout(this.#silence);
    this.#firstTry.resolve(undefined);
    if (this.#ended) return;
    this.#next = setTimeout(() => this.#connect(), this.#backoffMs(this.#tries));
    this.#tries += 1;
    this.#become('lost');
  }

  #become(state: LinkState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.states.tell(state);
  }
}

function parse(data: unknown): unknown {
  try {
    return typeof data === 'string' ? JSON.parse(data) : undefined;
  } catch (error) {
    reportError(error);
    return undefined;
  }
}
