import type { Rates } from '../text/time-left.ts';

interface Sample {
  readonly at: number;
  readonly bytes: number;
}

const shortMs = 5_000;
const longMs = 30_000;
/** Less than this says nothing about a rate (ms). */
const leastMs = 1_000;

/** Measures a rate over a short and a longer while from a count that only grows. Times monotonic (ms). */
export class RateMeter {
  #samples: Sample[] = [];

  note(bytes: number, at: number): void {
    const last = this.#samples.at(-1);
    if (last !== undefined && at - last.at < 100) return;
    this.#samples.push({ at, bytes });
    const needed = this.#samples.findIndex((sample) => at - sample.at <= longMs);
    if (needed > 1) this.#samples = this.#samples.slice(needed - 1);
  }

  /** Null until something has been measured for a second. */
  rates(now: number): Rates | null {
    const last = this.#samples.at(-1);
    if (last === undefined) return null;
    const over = (ms: number): number | null => {
      const first = this.#samples.find((sample) => now - sample.at <= ms);
      const span = first === undefined ? 0 : now - first.at;
      return first === undefined || span < leastMs ? null : ((last.bytes - first.bytes) * 1000) / span;
    };
    const lasting = over(longMs);
    return lasting === null ? null : { recent: over(shortMs) ?? 0, lasting };
  }
}
