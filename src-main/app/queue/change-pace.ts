import type { Clock } from '../../engine/ports/clock.ts';

/** `now`: something ended, and a person waits for just that. */
export type Urgency = 'soon' | 'now';

/** Windows are told at most so often (ms). */
const soonMs = 100;
/** And where things end so fast one after the other that each told at once would cost a frame (ms). */
const nowMs = 16;

/** Says when to tell what changed: at most every 100 ms, ends at once. Nothing is asked, nothing is told. */
export class ChangePace {
  readonly #clock: Clock;
  readonly #tell: () => void;
  readonly #closing = new AbortController();
  #toldAt = Number.NEGATIVE_INFINITY;
  #next: { readonly at: number; readonly stop: AbortController } | null = null;

  constructor(clock: Clock, tell: () => void) {
    this.#clock = clock;
    this.#tell = tell;
  }

  ask(urgency: Urgency): void {
    if (this.#closing.signal.aborted) return;
    const at = this.#toldAt + (urgency === 'now' ? nowMs : soonMs);
    if (this.#next !== null && this.#next.at <= at) return;
    this.#next?.stop.abort();
    const stop = new AbortController();
    this.#next = { at, stop };
    void this.#wait(at, AbortSignal.any([stop.signal, this.#closing.signal]));
  }

  close(): void {
    this.#closing.abort();
  }

  async #wait(at: number, signal: AbortSignal): Promise<void> {
    try {
      await this.#clock.sleep(Math.max(0, at - this.#clock.monotonic()), signal);
    } catch (error) {
      // A sooner one took its place, or nobody listens any more.
      if (signal.aborted) return;
      throw error;
    }
    this.#next = null;
    this.#toldAt = this.#clock.monotonic();
    this.#tell();
  }
}
