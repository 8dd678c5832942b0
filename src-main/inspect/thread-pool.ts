import type { ReaderThread } from './reader-thread.ts';

/** At most `size` reader threads, each made when first needed and given one task at a time; tasks wait in order. */
export class ThreadPool {
  readonly #make: () => ReaderThread;
  readonly #all = new Set<ReaderThread>();
  /** Threads without a task; a member of `#all` each. */
  readonly #idle: ReaderThread[] = [];
  readonly #waiting: ((thread: ReaderThread) => void)[] = [];
  readonly #size: number;
  #closed = false;

  constructor(size: number, make: () => ReaderThread) {
    this.#size = size;
    this.#make = make;
  }

  /** Rejects with the signal's reason when it aborts before a thread is free; else settles as the task does. */
  async run<T>(task: (thread: ReaderThread) => Promise<T>, signal: AbortSignal): Promise<T> {
    if (this.#closed) throw new Error('The inspector is closed.');
    const thread = await this.#take(signal);
    try {
      return await task(thread);
    } finally {
      this.#giveBack(thread);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#all].map((thread) => thread.close()));
  }

  #take(signal: AbortSignal): Promise<ReaderThread> {
    const idle = this.#idle.pop();
    if (idle !== undefined) return Promise.resolve(idle);
    if (this.#all.size < this.#size) {
      const made = this.#make();
      this.#all.add(made);
      return Promise.resolve(made);
    }
    return this.#wait(signal);
  }

  #wait(signal: AbortSignal): Promise<ReaderThread> {
    const { promise, resolve, reject } = Promise.withResolvers<ReaderThread>();
    const aborted = (): void => {
      this.#waiting.splice(this.#waiting.indexOf(resolve), 1);
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', aborted, { once: true });
    this.#waiting.push(resolve);
    return promise.finally(() => signal.removeEventListener('abort', aborted));
  }

  #giveBack(thread: ReaderThread): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(thread);
    else next(thread);
  }
}
