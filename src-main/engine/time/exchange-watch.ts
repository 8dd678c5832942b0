import type { Clock } from '../ports/clock.ts';

/** How long a connection has to show that it outlived a sleep (ms). */
const graceMs = 2_000;
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
      const before = this.#moves;
      // Over in time: nothing to prove.
      await clock.sleep(graceMs, this.#over.signal).catch(() => undefined);
      if (this.#over.signal.aborted || this.#moves > before) return;
      if (this.waitsFor !== 'file') return this.cut.abort();
    }
  }
}
