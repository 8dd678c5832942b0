import type { LizardResult } from '../../lizard/types.ts';

export type ResultRows = ReadonlyMap<number, LizardResult>;

type Outcome =
  | { readonly ok: true; readonly rows: ResultRows }
  | { readonly ok: false; readonly error: unknown };

/** One reading of a scenario's whole result list, waited for by any number of askers; ends early when all have left. */
export class ResultsPass {
  /** When its first request went out, on the monotonic clock; null before. Every row of it was asked for then or later. */
  begunAt: number | null = null;
  readonly #control = new AbortController();
  readonly #outcome = Promise.withResolvers<Outcome>();
  #askers = 0;

  /** Given up: all askers left before it was through. */
  get abandoned(): boolean {
    return this.#control.signal.aborted;
  }

  /** Reads the list; never rejects: what went wrong is for the askers. Returns the rows, or null. */
  async run(read: (signal: AbortSignal) => Promise<ResultRows>, now: number): Promise<ResultRows | null> {
    this.begunAt = now;
    const outcome = await this.#read(read);
    this.#outcome.resolve(outcome);
    return outcome.ok ? outcome.rows : null;
  }

  /** The rows, or what reading them threw, or the reason of the asker's own signal. */
  async join(signal: AbortSignal): Promise<ResultRows> {
    signal.throwIfAborted();
    this.#askers += 1;
    const left = Promise.withResolvers<never>();
    const leave = (): void => left.reject(signal.reason as Error);
    signal.addEventListener('abort', leave, { once: true });
    try {
      const outcome = await Promise.race([this.#outcome.promise, left.promise]);
      if (outcome.ok) return outcome.rows;
      throw outcome.error;
    } finally {
      signal.removeEventListener('abort', leave);
      this.#askers -= 1;
      if (this.#askers === 0) this.#control.abort(new Error('Nobody waits for these results any more.'));
    }
  }

  async #read(read: (signal: AbortSignal) => Promise<ResultRows>): Promise<Outcome> {
    try {
      this.#control.signal.throwIfAborted();
      return { ok: true, rows: await read(this.#control.signal) };
    } catch (error) {
      return { ok: false, error };
    }
  }
}
