import type { Clock } from '../ports/clock.ts';

/**
 * Once for the buffers on this side to fill, which take bytes though nobody is there any more, and once for a connection to
 * show that it outlived the sleep (ms).
 */
const graceMs = 1_500;
/** A server keeps a connection, and an answer for it, through a nap as long as this (ms). */
const longestNapMs = 60_000;

/** One exchange with a server, as far as it shows whether its connection lives. */
export class ExchangeWatch {
  readonly cut = new AbortController();
  readonly #over = new AbortController();
  #moves = 0;
  /** Why nothing moves, while that is not the line's fault. */
  waitsFor: 'line' | 'file' | 'answer' = 'line';

  move(): void {
    this.#moves += 1;
  }

  end(): void {
    this.#over.abort();
  }

  /** Ends the exchange unless something moves soon. An answer is waited for in silence: after a short nap it may still come. */
  async prove(clock: Pick<Clock, 'sleep'>, sleptMs: number): Promise<void> {
    for (;;) {
      if (this.waitsFor === 'answer' && sleptMs < longestNapMs) return;
      await this.#pass(clock);
      const before = this.#moves;
      await this.#pass(clock);
      if (this.#over.signal.aborted || this.#moves > before) return;
      if (this.waitsFor === 'file') continue;
      this.cut.abort();
      return;
    }
  }

  /** Ends early when the exchange is over: nothing is left to prove. */
  async #pass(clock: Pick<Clock, 'sleep'>): Promise<void> {
    await clock.sleep(graceMs, this.#over.signal).catch(() => undefined);
  }
}
