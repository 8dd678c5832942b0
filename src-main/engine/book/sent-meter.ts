import type { LiveTransfer } from './live-transfer.ts';

/**
 * Counts the bytes of one body on their way to a socket. Those below `mark`, how far into this body bytes were ever given
 * before, are counted as re-sent.
 */
export class SentMeter {
  readonly #transfer: LiveTransfer;
  readonly #mark: number;
  #sent = 0;
  #inFlight = 0;

  constructor(transfer: LiveTransfer, mark: number) {
    this.#transfer = transfer;
    this.#mark = mark;
  }

  /** Bytes of this body given so far. */
  get sent(): number {
    return this.#sent;
  }

  add(bytes: number): void {
    const before = this.#sent;
    this.#sent += bytes;
    this.#inFlight += bytes;
    this.#transfer.sentBytes += bytes;
    this.#transfer.inFlightBytes += bytes;
    this.#transfer.resentBytes += Math.max(0, Math.min(this.#sent, this.#mark) - before);
  }

  /** The body was answered, or is lost: nothing of it is in flight any more. May be called twice. */
  settle(): void {
    this.#transfer.inFlightBytes -= this.#inFlight;
    this.#inFlight = 0;
  }
}
