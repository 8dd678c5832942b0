import type { LiveTransfer } from './live-transfer.ts';

/**
 * Counts the bytes of one body on their way to a socket.
 *
 * `sentMark` on the record is how far into the file bytes were ever given; what lies below it goes again and is counted
 * as re-sent. For a single PUT the body is the file; a part's meter starts at the part's offset.
 */
export class SentMeter {
  readonly #transfer: LiveTransfer;
  readonly #mark: number;
  #position: number;
  #inFlight = 0;

  constructor(transfer: LiveTransfer, offset: number, mark: number) {
    this.#transfer = transfer;
    this.#position = offset;
    this.#mark = mark;
  }

  get position(): number {
    return this.#position;
  }

  add(bytes: number): void {
    const before = this.#position;
    this.#position += bytes;
    this.#inFlight += bytes;
    this.#transfer.sentBytes += bytes;
    this.#transfer.inFlightBytes += bytes;
    this.#transfer.resentBytes += Math.max(0, Math.min(this.#position, this.#mark) - before);
  }

  /** The body was answered, or is lost: nothing of it is in flight any more. */
  settle(): void {
    this.#transfer.inFlightBytes -= this.#inFlight;
    this.#inFlight = 0;
  }
}
