import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { App } from '../../app/create-app.ts';
import { eventsProtocol } from './judge-request.ts';

/** Often enough that a tunnel keeps the connection, and that a page notices within a minute that it is gone. */
const beatMs = 15_000;
/** A page that has not taken this much has stopped reading (bytes); it asks for a snapshot when it comes again. */
const mostUnread = 8 * 1024 ** 2;
/** Pages at once; a person has a few tabs. */
const mostPages = 32;
/** A page has nothing to say here: its calls go by POST. */
const mostHeard = 1024;

export interface EventSocketsOptions {
  readonly connect: App['connect'];
  readonly beatMs?: number;
}

/** The WebSockets by which pages are told events. None can make the program wait, or keep more than a bounded amount for it. */
export class EventSockets {
  readonly #connect: App['connect'];
  readonly #beatMs: number;
  readonly #server = new WebSocketServer({
    noServer: true,
    maxPayload: mostHeard,
    perMessageDeflate: false,
    handleProtocols: () => eventsProtocol,
  });

  constructor({ connect, beatMs: every = beatMs }: EventSocketsOptions) {
    this.#connect = connect;
    this.#beatMs = every;
  }

  /** Whether one more page can listen. */
  get hasRoom(): boolean {
    return this.#server.clients.size < mostPages;
  }

  /** Upgrades a request that was let in, and tells its page everything from then on. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer, client: string): void {
    this.#server.handleUpgrade(request, socket, head, (page) => this.#serve(page, client));
  }

  /** Says goodbye to all pages. */
  close(): void {
    for (const page of this.#server.clients) page.close(1001);
    this.#server.close();
  }

  /** Cuts whoever has not gone. */
  cut(): void {
    for (const page of this.#server.clients) page.terminate();
  }

  #serve(page: WebSocket, client: string): void {
    const leave = this.#connect(client, (event) => tell(page, JSON.stringify(event)));
    const stop = keepBeating(page, this.#beatMs);
    page.on('message', () => page.close(1008));
    // Always followed by `close`, where all is done that is to be done.
    page.on('error', () => page.terminate());
    page.on('close', () => {
      stop();
      leave();
    });
  }
}

function tell(page: WebSocket, text: string): void {
  if (page.readyState !== page.OPEN) return;
  if (page.bufferedAmount > mostUnread) page.terminate();
  else page.send(text);
}

/**
 * The ping is for this side, whose page may be gone without a word; the page is told a beat besides, since a browser lets
 * it see no ping.
 */
function keepBeating(page: WebSocket, everyMs: number): () => void {
  let answered = true;
  page.on('pong', () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) {
      page.terminate();
      return;
    }
    answered = false;
    page.ping();
    tell(page, '{"beat":true}');
  }, everyMs);
  return () => clearInterval(timer);
}
