import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import type { Clock } from '../ports/clock.ts';

const everyMs = 500;

/**
 * Keeps in the ledger how far bytes of a transfer were given to sockets, at most twice a second while they go and once at
 * the end: after a crash, what goes again is counted as re-sent.
 */
export class MarkKeeper {
  readonly #book: TransferBook;
  readonly #transfer: LiveTransfer;
  readonly #clock: Clock;
  #keptAt: number;
  #write: Promise<void> = Promise.resolve();

  constructor(book: TransferBook, transfer: LiveTransfer, clock: Clock) {
    this.#book = book;
    this.#transfer = transfer;
    this.#clock = clock;
    this.#keptAt = clock.monotonic();
  }

  note(position: number): void {
    const now = this.#clock.monotonic();
    if (now - this.#keptAt < everyMs) return;
    this.#keptAt = now;
    this.#write = Promise.all([this.#write, this.#keep(position)]).then(() => undefined);
    // Seen by `end`, which every attempt awaits; here it only must not count as unhandled before that.
    this.#write.catch(() => undefined);
  }

  async end(position: number): Promise<void> {
    await this.#write;
    await this.#keep(position);
  }

  async #keep(position: number): Promise<void> {
    const { id, sentMark } = this.#transfer.record;
    if (position > sentMark) await this.#book.note(this.#transfer, [{ type: 'sent', id, mark: position }]);
  }
}
