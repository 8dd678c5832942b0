import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** What a server that ends waits for (ms). */
export interface ClosingPatience {
  /** Until a call that has begun to come has come. */
  readonly call: number;
  /** Until a whole call has its answer. */
  readonly answer: number;
}

/** The connections of a server, and which of them have a whole call that is being answered. */
export class OpenCalls {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #answering = new Set<Socket>();
  readonly #empty = Promise.withResolvers<undefined>();
  #closing: Promise<void> | null = null;

  constructor(server: Server) {
    this.#server = server;
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#forget(socket));
      if (this.#closing !== null) socket.destroy();
    });
  }

  /** Its call is complete; the connection is closed with the answer. */
  answering(socket: Socket): void {
    this.#answering.add(socket);
  }

  /**
   * Takes no call any more, and resolves when all connections are closed. What is being answered is answered: an asker who
   * is cut off takes its work for undone.
   */
  close(patience: ClosingPatience): Promise<void> {
    this.#closing ??= this.#close(patience);
    return this.#closing;
  }

  /**
   * The server itself is closed last: Node then cuts every connection whose answer was given to it, however much of that
   * is still on its way.
   */
  async #close({ call, answer }: ClosingPatience): Promise<void> {
    const cuts = [
      setTimeout(() => this.#cut((socket) => !this.#answering.has(socket)), call),
      setTimeout(() => this.#cut(() => true), answer),
    ];
    this.#cut((socket) => socket.bytesRead === 0);
    if (this.#sockets.size > 0) await this.#empty.promise;
    for (const cut of cuts) clearTimeout(cut);
    const closed = once(this.#server, 'close');
    this.#server.close();
    await closed;
  }

  #cut(which: (socket: Socket) => boolean): void {
    for (const socket of this.#sockets) if (which(socket)) socket.destroy();
  }

  #forget(socket: Socket): void {
    this.#sockets.delete(socket);
    this.#answering.delete(socket);
    if (this.#closing !== null && this.#sockets.size === 0) this.#empty.resolve(undefined);
  }
}
