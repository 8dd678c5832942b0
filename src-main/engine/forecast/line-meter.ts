import type { Clock } from '../ports/clock.ts';

/** What happened within one stretch of the monotonic clock. */
interface Stretch {
  readonly number: number;
  bytes: number;
  /** How long at least one body was on the line (ms). */
  busyMs: number;
}

/** What the line did lately and for a longer while (bytes a second). */
export interface LineRates {
  readonly recent: number;
  readonly lasting: number;
}

const stretchMs = 500;
const recentMs = 5_000;
const lastingMs = 15_000;
/** A body that has been on the line for less says nothing of it (ms). */
const leastMs = 1_000;
/** Bodies lost this close to one another were lost by one cut of the line (ms). */
const togetherMs = 1_000;

/**
 * Measures what all bodies together get over the line, and how long the line holds.
 *
 * A rate is bytes over the time in which a body was on the line: what is prepared, proven or waited for in between says
 * nothing of the line. After 15 s without a body nothing is known of it any more.
 */
export class LineMeter {
  readonly #clock: Pick<Clock, 'monotonic'>;
  #stretches: Stretch[] = [];
  #bodies = 0;
  /** Up to when the time on the line is counted. */
  #countedTo = 0;
  #bodyMs = 0;
  #losses = 0;
  /** Losses that did not come together. */
  #cuts = 0;
  #lostAt = Number.NEGATIVE_INFINITY;

  constructor(clock: Pick<Clock, 'monotonic'>) {
    this.#clock = clock;
  }

  /** A body goes on the line; `leave` once it is off. */
  enter(): void {
    this.#count();
    this.#bodies += 1;
  }

  /** `lost`: it broke, by the line and not by anyone's wish. */
  leave(lost: boolean): void {
    this.#count();
    this.#bodies -= 1;
    if (lost) this.#lose(this.#clock.monotonic());
  }

  /** Bytes that got over the line, to be counted now. */
  passed(bytes: number): void {
    this.#stretch(Math.ceil(this.#clock.monotonic() / stretchMs) - 1).bytes += bytes;
  }

  /** Null while nothing is known: too little time on the line, or nothing that got over it. */
  rates(): LineRates | null {
    this.#count();
    const lasting = this.#rateOver(lastingMs);
    return lasting === null ? null : { lasting, recent: this.#rateOver(recentMs) ?? lasting };
  }

  /** Seconds a body may expect to be on the line before it breaks; null until it broke twice: once may be chance. */
  secondsBetweenLosses(): number | null {
    this.#count();
    return this.#cuts < 2 ? null : this.#bodyMs / 1000 / this.#losses;
  }

  #lose(now: number): void {
    this.#losses += 1;
    if (now - this.#lostAt > togetherMs) this.#cuts += 1;
    this.#lostAt = now;
  }

  #rateOver(ms: number): number | null {
    const first = Math.ceil((this.#clock.monotonic() - ms) / stretchMs);
    const seen = this.#stretches.filter(({ number }) => number >= first);
    const bytes = seen.reduce((sum, each) => sum + each.bytes, 0);
    const busyMs = seen.reduce((sum, each) => sum + each.busyMs, 0);
    return bytes === 0 || busyMs < leastMs ? null : (bytes * 1000) / busyMs;
  }

  /** Counts the time since the last count into the stretches it belongs to. */
  #count(): void {
    const now = this.#clock.monotonic();
    if (this.#bodies > 0) {
      this.#bodyMs += (now - this.#countedTo) * this.#bodies;
      for (let from = Math.max(this.#countedTo, now - lastingMs - stretchMs); from < now; ) {
        const to = Math.min(now, (Math.floor(from / stretchMs) + 1) * stretchMs);
        this.#stretch(Math.floor(from / stretchMs)).busyMs += to - from;
        from = to;
      }
    }
    this.#countedTo = now;
  }

  /** Stretch n is what comes after n times 500 ms, up to and with the end of those 500 ms. */
  #stretch(number: number): Stretch {
    const known = this.#stretches.findLast((each) => each.number === number);
    if (known !== undefined) return known;
    const stretch = { number, bytes: 0, busyMs: 0 };
    const oldest = number - lastingMs / stretchMs;
    this.#stretches = [...this.#stretches.filter((each) => each.number >= oldest), stretch];
    return stretch;
  }
}
