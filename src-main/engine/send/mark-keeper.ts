import type { LiveTransfer } from '../book/live-transfer.ts';
import { markOf } from '../book/sent-marks.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import type { Clock } from '../ports/clock.ts';

const everyMs = 500;

/**
 * Keeps in the ledger how far bytes of a body were given to sockets, at most twice a second while they go and once at
 * the end: after a crash, what goes again is counted as re-sent.
 */
export class MarkKeeper {
  readonly #book: TransferBook;
  readonly #transfer: LiveTransfer;
  readonly #part: number;
  readonly #clock: Clock;
  #keptAt: number;
  /** When it was last known that the last bytes had not gone. */
  #notedAt: number;
  #write: Promise<void> = Promise.resolve();

  constructor(book: TransferBook, transfer: LiveTransfer, part: number, clock: Clock) {
    this.#book = book;
    this.#transfer = transfer;
    this.#part = part;
    this.#clock = clock;
    this.#keptAt = clock.monotonic();
    this.#notedAt = this.#keptAt;
  }

  note(mark: number): void {
    const now = this.#clock.monotonic();
    this.#noteWhole(mark);
    this.#notedAt = now;
    if (now - this.#keptAt < everyMs) return;
    this.#keptAt = now;
    this.#write = Promise.all([this.#write, this.#keep(mark)]).then(() => undefined);
    // Seen by `end`, which every attempt awaits; here it only must not count as unhandled before that.
    this.#write.catch(() => undefined);
  }

  /** The last bytes have not gone yet. */
  notGone(): void {
    this.#notedAt = this.#clock.monotonic();
  }

  /**
   * That the last bytes went is heard some time after they did, and by then the portal may have shown them: what is sure is
   * that they had not gone when those before them were noted. Only of the first body ever begun, or an earlier one may have
   * left whole without anyone having seen it.
   */
  #noteWhole(mark: number): void {
    const { record, wholeSince } = this.#transfer;
    if (wholeSince === null && record.attempts === 1 && mark >= (record.identity?.size ?? 0))
      this.#transfer.wholeSince = this.#notedAt;
  }

  async end(mark: number): Promise<void> {
    await this.#write;
    await this.#keep(mark);
  }

  async #keep(mark: number): Promise<void> {
    const { record, parts } = this.#transfer;
    const { id, sentMarks } = record;
    const part = this.#part;
    if (parts.has(part) || mark <= markOf(sentMarks, part)) return;
    await this.#book.note(this.#transfer, [{ type: 'sent', id, part, mark }]);
  }
}
