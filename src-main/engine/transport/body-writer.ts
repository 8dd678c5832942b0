import type { BodySlices } from '../ports/byte-transport.ts';
import type { Clock } from '../ports/clock.ts';
import type { ExchangeState } from './exchange-state.ts';
import { pieceSize } from './piece-size.ts';
import type { RateMeter } from './rate-meter.ts';

export interface WriterParts {
  readonly state: ExchangeState;
  readonly body: BodySlices;
  readonly clock: Clock;
  readonly meter: RateMeter;
  readonly onSent: (bytes: number) => void;
}

/**
 * Writes one body, a piece at a time: the next goes when the socket has taken the last. Counts, because node waits for
 * ever when a body is shorter than its Content-Length, and sends what is too much.
 */
export class BodyWriter {
  readonly #parts: WriterParts;
  #handed = 0;
  #sent = 0;
  #begun = false;

  constructor(parts: WriterParts) {
    this.#parts = parts;
  }

  /** Whether the slices were begun to be read: they can be read once only. */
  get begun(): boolean {
    return this.#begun;
  }

  /** Body bytes the socket has taken. */
  get sent(): number {
    return this.#sent;
  }

  /** Ends when the request is ended, or with the exchange. Throws what the slices threw, or an Error when they are not the body's size. */
  async write(): Promise<void> {
    const { state, body } = this.#parts;
    this.#begun = true;
    const slices = body.slices[Symbol.asyncIterator]();
    try {
      for (let slice = await this.#take(slices); slice !== null; slice = await this.#take(slices))
        await this.#writeSlice(slice);
    } finally {
      // A reader that hangs must not hold up the answer: whoever opened it closes it.
      slices.return?.().catch(() => undefined);
    }
    if (state.isOver()) return;
    if (this.#handed !== body.size) throw wrongSize(this.#handed, body.size);
    state.request.end();
  }

  /** The next slice; null when there is none, or no use for one any more. */
  async #take(slices: AsyncIterator<Uint8Array>): Promise<Uint8Array | null> {
    const { state } = this.#parts;
    if (state.isOver()) return null;
    state.enter('reading-file');
    const pending = slices.next();
    const seen: { settled: boolean } = { settled: false };
    const settle = (): void => {
      seen.settled = true;
      state.wake();
    };
    pending.then(settle, settle);
    await state.until(() => seen.settled);
    if (!seen.settled || state.isOver()) return null;
    const next = await pending;
    return next.done === true ? null : next.value;
  }

  async #writeSlice(slice: Uint8Array): Promise<void> {
    const { state, body, meter } = this.#parts;
    if (this.#handed + slice.length > body.size) throw wrongSize(this.#handed + slice.length, body.size);
    state.enter('sending');
    for (let start = 0; start < slice.length && !state.isOver(); ) {
      const piece = slice.subarray(start, start + pieceSize(meter.rate));
      start += piece.length;
      await this.#writePiece(piece);
    }
  }

  async #writePiece(piece: Uint8Array): Promise<void> {
    const { state } = this.#parts;
    this.#handed += piece.length;
    const goal = this.#handed;
    state.request.write(piece, (error) => {
      if (error === null || error === undefined) this.#taken(piece.length);
    });
    await state.until(() => this.#sent >= goal);
  }

  #taken(bytes: number): void {
    const { state, clock, meter, onSent } = this.#parts;
    this.#sent += bytes;
    onSent(bytes);
    meter.add(bytes, clock.monotonic());
    state.move();
    state.wake();
  }
}

function wrongSize(given: number, size: number): Error {
  return new Error(`The slices of a body of ${size} bytes came to ${given}.`);
}
