import type { Clock } from '../ports/clock.ts';

export type ProbeNeed = 'answer' | 's3';

/** A small call to a host, never a body. `silent` = no answer; `foreign` = an answer that is not S3's. */
export type ProbeHost = (origin: string, signal: AbortSignal) => Promise<'s3' | 'foreign' | 'silent'>;

/** From one probe's beginning to the next one's, so that with the way there and back bytes flow 5 s after a line's return. */
const everyMs = 4_500;
/** After a probe that took as long as that. */
const shortestPauseMs = 500;

interface Wake {
  readonly opened: Promise<void>;
  waiting: number;
  readonly stop: AbortController;
}

/**
 * Holds back bodies for a host that does not answer. One small call within every 5 s finds out when it does, however many
 * transfers wait, and then lets them all go at once.
 */
export class LineGate {
  readonly #probe: ProbeHost;
  readonly #clock: Clock;
  readonly #wakes = new Map<string, Wake>();
  /** Since when a host is asked in vain (monotonic, ms); whoever comes later has waited as long. */
  readonly #silentSince = new Map<string, number>();

  constructor(probe: ProbeHost, clock: Clock) {
    this.#probe = probe;
    this.#clock = clock;
  }

  /** Since when the host is asked in vain, on the monotonic clock (ms); now, where it is not. */
  silentSince(origin: string, need: ProbeNeed): number {
    return this.#silentSince.get(`${need} ${origin}`) ?? this.#clock.monotonic();
  }

  /** Since when the first of the hosts that bodies wait for is asked in vain (monotonic, ms); null while none waits. */
  get lostSince(): number | null {
    const since = [...this.#wakes.keys()].flatMap((key) => this.#silentSince.get(key) ?? []);
    return since.length === 0 ? null : Math.min(...since);
  }

  /** A person asks again: whoever waits from now on has only begun to. */
  forgive(): void {
    this.#silentSince.clear();
  }

  /** Resolves when the host answers as needed. Rejects with the signal's reason. */
  async pass(origin: string, need: ProbeNeed, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const key = `${need} ${origin}`;
    const wake = this.#wakes.get(key) ?? this.#watch(key, origin, need);
    wake.waiting += 1;
    if (!this.#silentSince.has(key)) this.#silentSince.set(key, this.#clock.monotonic());
    try {
      await untilAborted(wake.opened, signal);
      this.#silentSince.delete(key);
    } finally {
      wake.waiting -= 1;
      if (wake.waiting === 0) this.#forget(key, wake);
    }
  }

  #watch(key: string, origin: string, need: ProbeNeed): Wake {
    const stop = new AbortController();
    const wake = { opened: this.#untilAnswered(origin, need, stop.signal), waiting: 0, stop };
    this.#wakes.set(key, wake);
    return wake;
  }

  #forget(key: string, wake: Wake): void {
    wake.stop.abort();
    if (this.#wakes.get(key) === wake) this.#wakes.delete(key);
  }

  async #untilAnswered(origin: string, need: ProbeNeed, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const next = this.#clock.monotonic() + everyMs;
      const seen = await this.#probe(origin, signal);
      if (seen === 's3' || (need === 'answer' && seen === 'foreign')) return;
      // A probe that nobody waits for any more ends quietly: its waiters have left with their own reason.
      const pause = Math.max(shortestPauseMs, next - this.#clock.monotonic());
      await this.#clock.sleep(pause, signal).catch(() => undefined);
    }
  }
}

/** As `work` ends, or rejects with the signal's reason; leaves no listener on the signal. */
async function untilAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason as Error);
  signal.addEventListener('abort', abort, { once: true });
  try {
    await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
