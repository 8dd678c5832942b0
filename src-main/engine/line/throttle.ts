import type { Clock } from '../ports/clock.ts';
import { draw, newBucket, type TokenBucket, withRate } from './token-bucket.ts';

interface Waiter {
  readonly left: number;
  readonly go: (bytes: number) => void;
}

/**
 * One limit of bytes a second for all bodies that ask it; null = none. First come, first served, a piece at a time, so
 * that bodies side by side get equal shares. A waiter is looked at again after a second at most: a new limit is heard by then.
 */
export class Throttle {
  readonly #clock: Clock;
  #bucket: TokenBucket | null;
  readonly #queue = new Set<Waiter>();
  #serving = false;

  constructor(bytesPerSecond: number | null, clock: Clock) {
    this.#clock = clock;
    this.#bucket = bytesPerSecond === null ? null : newBucket(bytesPerSecond, clock.monotonic());
  }

  get bytesPerSecond(): number | null {
    return this.#bucket?.rate ?? null;
  }

  setRate(bytesPerSecond: number | null): void {
    const now = this.#clock.monotonic();
    if (bytesPerSecond === null) this.#bucket = null;
    else if (this.#bucket === null) this.#bucket = newBucket(bytesPerSecond, now);
    else this.#bucket = withRate(this.#bucket, bytesPerSecond, now);
  }

  /** Resolves with how many of `left` bytes may go now. Rejects with the signal's reason. */
  async take(left: number, signal: AbortSignal): Promise<number> {
    signal.throwIfAborted();
    if (this.#bucket === null && this.#queue.size === 0) return left;
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    const waiter: Waiter = { left, go: resolve };
    const leave = (): void => {
      this.#queue.delete(waiter);
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', leave, { once: true });
    this.#queue.add(waiter);
    if (!this.#serving) void this.#serve();
    try {
      return await promise;
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  async #serve(): Promise<void> {
    this.#serving = true;
    for (const waitMs of this.#pauses()) await this.#clock.sleep(waitMs);
    this.#serving = false;
  }

  /** Lets go whoever may; yields how long to wait before the next may (ms), and ends when nobody waits. */
  *#pauses(): Generator<number, void> {
    for (let first = this.#first(); first !== undefined; first = this.#first()) {
      const drawn = this.#draw(first.left);
      if (drawn.kind === 'wait') {
        yield drawn.waitMs;
        continue;
      }
      this.#queue.delete(first);
      first.go(drawn.bytes);
    }
  }

  #first(): Waiter | undefined {
    return this.#queue.values().next().value;
  }

  #draw(left: number): { kind: 'go'; bytes: number } | { kind: 'wait'; waitMs: number } {
    if (this.#bucket === null) return { kind: 'go', bytes: left };
    const drawn = draw(this.#bucket, left, this.#clock.monotonic());
    if (drawn.kind === 'go') this.#bucket = drawn.bucket;
    return drawn;
  }
}
