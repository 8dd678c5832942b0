import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Clock } from '../ports/clock.ts';

/** What an exchange is doing once its connection stands: it decides how long it may go without a move. */
export type ExchangePhase = 'expecting' | 'reading-file' | 'sending' | 'awaiting' | 'answering';

/**
 * What has happened to one request so far, gathered from its events, and one place to wait for more of it. Every
 * listener is set before the first event can come, so that no error of a dead socket goes uncaught.
 */
export class ExchangeState {
  readonly request: ClientRequest;
  phase: ExchangePhase = 'expecting';
  connected = false;
  continued = false;
  answer: IncomingMessage | null = null;
  /** Why it was ended on this side: the signal, a stall, a body that could not be read. */
  cutBy: { readonly reason: unknown } | null = null;
  /** The socket's or the protocol's error. */
  error: unknown = null;
  closed = false;
  /** When something last moved, monotonic ms. */
  movedAt: number;
  readonly #clock: Clock;
  #wake: () => void = () => undefined;

  constructor(request: ClientRequest, clock: Clock) {
    this.request = request;
    this.#clock = clock;
    this.movedAt = clock.monotonic();
    request.once('socket', (socket) => this.#awaitConnection(socket));
    request.once('continue', () => this.note({ continued: true }));
    request.once('response', (answer) => this.note({ answer }));
    request.once('close', () => this.note({ closed: true }));
    request.on('error', (error) => this.note({ error: this.error ?? error }));
  }

  /** There is nothing more to send or to wait for. */
  isOver(): boolean {
    return this.answer !== null || this.cutBy !== null || this.error !== null || this.closed;
  }

  /** Takes down what happened, and wakes whoever waits. */
  note(news: Partial<Pick<ExchangeState, 'connected' | 'continued' | 'answer' | 'closed' | 'error'>>): void {
    Object.assign(this, news);
    this.wake();
  }

  wake(): void {
    this.#wake();
  }

  move(): void {
    this.movedAt = this.#clock.monotonic();
  }

  enter(phase: ExchangePhase): void {
    this.phase = phase;
    this.move();
  }

  /** Ends it from this side, and the connection with it. The first reason stays. */
  cut(reason: unknown): void {
    this.cutBy ??= { reason };
    this.request.destroy();
    this.wake();
  }

  /** Waits until `isTime`, or until the exchange is over. One waits at a time. */
  async until(isTime: () => boolean): Promise<void> {
    while (!this.isOver() && !isTime())
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
  }

  #awaitConnection(socket: Socket): void {
    const stands = (): void => {
      this.move();
      this.note({ connected: true });
    };
    if (!socket.connecting) stands();
    else socket.once('encrypted' in socket ? 'secureConnect' : 'connect', stands);
  }
}
