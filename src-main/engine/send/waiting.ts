import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { Clock } from '../ports/clock.ts';
import type { Wait } from '../ports/wait-error.ts';

/**
 * Lets a transfer wait, shows it, and ends the patience of a process nobody watches: when its waits since the last
 * accepted byte add up to `giveUpMs`, the transfer fails with the code of what it waited for. Null waits for ever (the window).
 */
export class Waiting {
  readonly #book: TransferBook;
  readonly #clock: Clock;
  readonly #giveUpMs: number | null;
  readonly #waited = new WeakMap<LiveTransfer, number>();

  constructor(book: TransferBook, clock: Clock, giveUpMs: number | null) {
    this.#book = book;
    this.#clock = clock;
    this.#giveUpMs = giveUpMs;
  }

  /** Runs `until` while the transfer shows as waiting. `until` must end when its signal is aborted. */
  async during(
    transfer: LiveTransfer,
    wait: Wait,
    signal: AbortSignal,
    until: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    const began = this.#clock.monotonic();
    await this.#book.move(transfer, { type: 'wait', wait });
    const waited = this.#waited.get(transfer) ?? 0;
    await this.#within(this.#left(waited), wait, signal, until);
    this.#waited.set(transfer, waited + this.#clock.monotonic() - began);
  }

  /** A byte was accepted: patience starts anew. */
  forget(transfer: LiveTransfer): void {
    this.#waited.delete(transfer);
  }

  #left(waited: number): number | null {
    return this.#giveUpMs === null ? null : this.#giveUpMs - waited;
  }

  async #within(
    left: number | null,
    wait: Wait,
    signal: AbortSignal,
    until: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    if (left === null) return until(signal);
    const end = new AbortController();
    const both = AbortSignal.any([signal, end.signal]);
    const gaveUp = this.#clock.sleep(Math.max(0, left), both).then(() => {
      throw givenUp(wait);
    });
    try {
      await Promise.race([until(both), gaveUp]);
    } finally {
      end.abort();
      // The loser of the race ends by the abort above; its reason is of no interest.
      await gaveUp.catch(() => undefined);
    }
  }
}

function givenUp(wait: Wait): SluiceError {
  return new SluiceError({
    code: wait.code,
    message: `${wait.message} It did not come back within the time set by --give-up.`,
    remedy: wait.remedy ?? 'Run the same command again when it is back: it goes on where it was.',
  });
}
