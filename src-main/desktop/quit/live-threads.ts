import type { Worker } from 'node:worker_threads';

/**
 * The threads of this process. Electron waits for each before it lets the process go: one that cannot end, since its disk does
 * not answer, would keep a program without a window for ever, and the next start away.
 */
export class LiveThreads {
  readonly #threads = new Set<Worker>();

  constructor(from: Pick<NodeJS.Process, 'on'>) {
    from.on('worker', (thread) => {
      this.#threads.add(thread);
      thread.once('exit', () => this.#threads.delete(thread));
    });
  }

  get count(): number {
    return this.#threads.size;
  }

  /** Ends those there are; resolves when the last of them has gone. */
  async end(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.terminate()));
  }
}
