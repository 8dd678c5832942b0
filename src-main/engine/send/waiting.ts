import { SluiceError } from '../../contract/sluice-error.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import type { Clock } from '../ports/clock.ts';
import type { Wait } from '../ports/wait-error.ts';
import { beatMs, lateMs } from '../time/judge-beat.ts';

/** What of a transfer is at work, and how long it has waited since its last accepted byte (ms). */
interface Patience {
  bodies: number;
  waits: number;
  waited: number;
  since: number;
}

/**
 * Lets a transfer wait, shows it, and ends the patience of a process nobody watches: when its waits since the last
 * accepted byte add up to `giveUpMs`, the transfer fails with the code of what it waited for. Null waits for ever (the
 * window). A transfer with several bodies under way shows as waiting only when all of them wait.
 */
export class Waiting {
  readonly #book: TransferBook;
  readonly #clock: Clock;
  readonly #giveUpMs: number | null;
  readonly #patience = new WeakMap<LiveTransfer, Patience>();
  readonly #waiting = new Set<Patience>();

  constructor(book: TransferBook, clock: Clock, giveUpMs: number | null) {
    this.#book = book;
    this.#clock = clock;
    this.#giveUpMs = giveUpMs;
  }

  /** A body of the transfer is under way until the function it answers is called. */
  enter(transfer: LiveTransfer): () => void {
    const patience = this.#of(transfer);
    patience.bodies += 1;
    return () => {
      patience.bodies -= 1;
    };
  }

  /**
   * Runs `until` while the transfer waits. `until` must end when its signal is aborted. `since`: when what it waits for went
   * away, if that was before this wait (monotonic, ms): files that come to a dead line one after the other have all
   * waited since then.
   */
  async during(
    transfer: LiveTransfer,
    wait: Wait,
    signal: AbortSignal,
    until: (signal: AbortSignal) => Promise<void>,
    since: number | null = null,
  ): Promise<void> {
    const patience = this.#of(transfer);
    this.#begin(patience, since);
    try {
      if (patience.waits >= patience.bodies) await this.#book.move(transfer, { type: 'wait', wait });
      await this.#within(patience, wait, signal, until);
    } finally {
      this.#end(patience);
    }
  }

  /** A byte was accepted: patience starts anew. */
  forget(transfer: LiveTransfer): void {
    const patience = this.#of(transfer);
    patience.waited = 0;
    patience.since = this.#clock.monotonic();
  }

  /** The computer slept, and the monotonic clock counted so much of it (ms): nobody was there to wait. */
  slept(seenMs: number): void {
    for (const patience of this.#waiting) patience.since += seenMs;
  }

  #of(transfer: LiveTransfer): Patience {
    const known = this.#patience.get(transfer) ?? { bodies: 0, waits: 0, waited: 0, since: 0 };
    this.#patience.set(transfer, known);
    return known;
  }

  #begin(patience: Patience, since: number | null): void {
    if (patience.waits === 0) patience.since = since ?? this.#clock.monotonic();
    patience.waits += 1;
    this.#waiting.add(patience);
  }

  #end(patience: Patience): void {
    patience.waits -= 1;
    if (patience.waits > 0) return;
    patience.waited += this.#clock.monotonic() - patience.since;
    this.#waiting.delete(patience);
  }

  async #within(
    patience: Patience,
    wait: Wait,
    signal: AbortSignal,
    until: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    if (this.#giveUpMs === null) return until(signal);
    const end = new AbortController();
    const both = AbortSignal.any([signal, end.signal]);
    const gaveUp = this.#gaveUp(patience, this.#giveUpMs, wait, both);
    try {
      await Promise.race([until(both), gaveUp]);
    } finally {
      end.abort();
      // The loser of the race ends by the abort above; its reason is of no interest.
      await gaveUp.catch(() => undefined);
    }
  }

  /** Rejects when patience is at its end; looks again then, since an accepted byte may have renewed it. */
  async #gaveUp(patience: Patience, giveUpMs: number, wait: Wait, signal: AbortSignal): Promise<never> {
    for (;;) {
      const left = giveUpMs - patience.waited - (this.#clock.monotonic() - patience.since);
      if (left <= 0) throw givenUp(wait);
      await this.#sleep(left, signal);
    }
  }

  /** A sleep that ends far too late was the computer's own: the next beat says how long that was, before patience ends. */
  async #sleep(ms: number, signal: AbortSignal): Promise<void> {
    const due = this.#clock.monotonic() + ms;
    await this.#clock.sleep(ms, signal);
    if (this.#clock.monotonic() - due > lateMs) await this.#clock.sleep(2 * beatMs, signal);
  }
}

function givenUp(wait: Wait): SluiceError {
  return new SluiceError({
    code: wait.code,
    message: `${wait.message} That did not change within the time set by --give-up.`,
    remedy: 'Run the same command again when it is mended: it goes on where it was.',
  });
}
