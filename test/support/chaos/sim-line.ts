import { TransportError } from '../../../src-main/engine/ports/transport-error.ts';
import type { Clock } from '../../../src-main/engine/ports/clock.ts';

/** The line to a simulated store, which a test takes away and gives back. Whatever is on it then is reset. */
export class SimLine {
  readonly #clock: Pick<Clock, 'monotonic' | 'sleep'>;
  #cut = new AbortController();
  #backAt = 0;
  #firstBody: PromiseWithResolvers<number> = Promise.withResolvers();

  constructor(clock: Pick<Clock, 'monotonic' | 'sleep'>) {
    this.#clock = clock;
  }

  get isUp(): boolean {
    return !this.#cut.signal.aborted;
  }

  goAway(): void {
    this.#cut.abort();
  }

  /** Answers how long after this the first body flows (ms). */
  comeBack(): Promise<number> {
    this.#cut = new AbortController();
    this.#backAt = this.#clock.monotonic();
    this.#firstBody = Promise.withResolvers();
    return this.#firstBody.promise;
  }

  /** A connection stands, or there is none. */
  connect(): void {
    if (!this.isUp) throw new TransportError('unreachable', 'The store was not reached.', 0);
  }

  /** The first bytes of a body arrive. */
  bodyFlows(): void {
    this.#firstBody.resolve(this.#clock.monotonic() - this.#backAt);
  }

  /** Time on the line, which ends with it. Rejects with the signal's reason. */
  async pass(ms: number, signal: AbortSignal): Promise<void> {
    try {
      await this.#clock.sleep(ms, AbortSignal.any([signal, this.#cut.signal]));
    } catch (error) {
      signal.throwIfAborted();
      throw new TransportError('broken', 'The connection was reset.', 1, { cause: error });
    }
  }
}
