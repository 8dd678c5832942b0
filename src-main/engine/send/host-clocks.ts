import type { Clock } from '../ports/clock.ts';
import type { ClockOffset } from '../s3/clock-offset.ts';

/** What a server's clock showed, and when, by the clock that no person and no NTP can set. */
interface Seen {
  /** Milliseconds since 1970. */
  readonly serverTime: number;
  readonly monotonic: number;
  /** It may have been so much later (ms). */
  readonly doubt: number;
}

/** Two readings of one clock may differ by so much: dates have whole seconds (ms). */
const slack = 2_000;

/**
 * What each server's clock shows, learnt from its answers and carried on by the monotonic clock, so that a step of this
 * machine's wall clock makes no URL look dead. Where the monotonic clock stands still in sleep, `slept` makes up for it.
 */
export class HostClocks {
  readonly #clock: Pick<Clock, 'now' | 'monotonic'>;
  readonly #seen = new Map<string, Seen>();
  #latest: Seen | null = null;

  constructor(clock: Pick<Clock, 'now' | 'monotonic'>) {
    this.#clock = clock;
  }

  /** Server minus local, now, of the server that answered last (whole ms); null before that. */
  get latest(): number | null {
    return this.#latest === null ? null : Math.round(this.#timeOf(this.#latest) - this.#clock.now());
  }

  /**
   * `offset`: server minus local at this moment (ms). What was learnt from a quick answer stays where a slow one does not
   * contradict it: a server at work for a minute may have dated its answer before that.
   */
  learn(origin: string, { offset, doubt }: ClockOffset): void {
    const { now, monotonic } = { now: this.#clock.now(), monotonic: this.#clock.monotonic() };
    const told = { serverTime: now + offset, monotonic, doubt };
    const before = this.#seen.get(origin);
    const seen = before !== undefined && this.#isWithin(before, told) ? before : told;
    this.#seen.set(origin, seen);
    this.#latest = seen;
  }

  /** Whether an earlier reading is closer, and may be right by this one. */
  #isWithin(before: Seen, told: Seen): boolean {
    const ahead = this.#timeOf(before) - told.serverTime;
    return before.doubt < told.doubt && ahead >= -slack && ahead <= told.doubt + slack;
  }

  /** The server's time now, or null while it has not answered: a local clock alone proves nothing. */
  now(origin: string): number | null {
    const seen = this.#seen.get(origin);
    return seen === undefined ? null : this.#timeOf(seen);
  }

  /** By how much the server's clock may be ahead of what `now` says (ms). */
  doubt(origin: string): number {
    return this.#seen.get(origin)?.doubt ?? 0;
  }

  /** Server minus local, now (ms); 0 while it has not answered. Good for an order, not to call a URL dead. */
  offset(origin: string): number {
    const now = this.now(origin);
    return now === null ? 0 : now - this.#clock.now();
  }

  /** The computer slept, and the monotonic clock did not see so much of it (ms). */
  slept(unseenMs: number): void {
    const later = (seen: Seen): Seen => ({ ...seen, serverTime: seen.serverTime + unseenMs });
    for (const [origin, seen] of this.#seen) this.#seen.set(origin, later(seen));
    if (this.#latest !== null) this.#latest = later(this.#latest);
  }

  #timeOf(seen: Seen): number {
    return seen.serverTime + this.#clock.monotonic() - seen.monotonic;
  }
}
