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

  constructor(server: Server) {
    this.#server = server;
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => {
        this.#sockets.delete(socket);
        this.#answering.delete(socket);
      });
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
  async close({ call, answer }: ClosingPatience): Promise<void> {
    if (!this.#server.listening) return;
    const closed = once(this.#server, 'close');
    this.#server.close();
    const cuts = [
      setTimeout(() => this.#cutUnfinished(), call),
      setTimeout(() => this.#server.closeAllConnections(), answer),
    ];
    await closed;
    for (const cut of cuts) clearTimeout(cut);
  }

  #cutUnfinished(): void {
    for (const socket of this.#sockets) if (!this.#answering.has(socket)) socket.destroy();
  }
}
