import type { OpenFile } from './file-port.ts';

/** How long a body waits for the disk (ms). */
export const flushLimit = 10_000;

/** Time as flushes need it: one for each small file, so that it must cost next to nothing. */
export interface FlushTimer {
  /** Milliseconds on a clock that never goes back. */
  monotonic(): number;
  /** Calls back after `ms`; answers what takes that back. */
  after(ms: number, callback: () => void): () => void;
}

export const systemTimer: FlushTimer = {
  monotonic: () => performance.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

interface Flush {
  /** Resolves when it is through, or has taken too long. */
  readonly within: Promise<void>;
  isLate: boolean;
}

/**
 * The flushes of one reading thread, one at a time: each holds one of the few threads in which Node reads files and asks
 * for addresses. While one takes too long, no other waits behind it.
 */
export class Flushes {
  readonly #timer: FlushTimer;
  #running: Flush | null = null;

  constructor(timer: FlushTimer) {
    this.#timer = timer;
  }

  /** Resolves once the file is flushed, and where it cannot be, or not within twice the limit: then nothing is known. */
  async flush(file: Pick<OpenFile, 'flush'>): Promise<void> {
    const deadline = this.#timer.monotonic() + flushLimit;
    while (this.#running !== null) {
      if (this.#running.isLate || this.#timer.monotonic() >= deadline) return;
      await this.#running.within;
    }
    await this.#start(file);
  }

  #start(file: Pick<OpenFile, 'flush'>): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const running: Flush = { within: promise, isLate: false };
    this.#running = running;
    const forget = this.#timer.after(flushLimit, () => {
      running.isLate = true;
      resolve(undefined);
    });
    const over = (): void => {
      this.#running = null;
      forget();
      resolve(undefined);
    };
    // Where this file system refuses it, or the disk fails, the file is read all the same, as it always was.
    file.flush().then(over, over);
    return promise;
  }
}
