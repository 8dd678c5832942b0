import { assertNever } from '../../contract/assert-never.ts';
import type { Digests, OpenRange } from '../ports/file-body.ts';
import type { RangeAnswer } from './range-frames.ts';
import type { SliceBudget, SliceShare } from './slice-budget.ts';
import { troubleError } from './trouble-error.ts';

/** How a range tells its reading thread what it needs. */
export interface RangeLink {
  /** `granted`: how many slices there is memory for so far; `spent`: the memory of a slice the taker is through with. */
  asked(count: number, granted: number, spent: ArrayBuffer | null): void;
  /** Memory nobody reads any more. */
  spent(memory: ArrayBuffer): void;
  /** The range needs nothing any more; `finished`: the thread is through with it by itself. */
  leave(finished: boolean): void;
}

/** One open range, on the taker's side: slices as they come from the reading thread, the thread told how many were asked for. */
export class RangeStream implements OpenRange {
  readonly slices: AsyncIterable<Uint8Array>;
  readonly opened: Promise<undefined>;
  readonly #link: RangeLink;
  readonly #share: SliceShare;
  readonly #signal: AbortSignal;
  readonly #opening = Promise.withResolvers<undefined>();
  readonly #digests = Promise.withResolvers<Digests>();
  readonly #waiting: Uint8Array<ArrayBuffer>[] = [];
  #taken: ArrayBuffer | null = null;
  #asked = 0;
  #state: 'reading' | 'ended' | 'left' = 'reading';
  #error: Error | null = null;
  #wake: () => void = () => undefined;

  constructor(link: RangeLink, budget: SliceBudget, signal: AbortSignal) {
    this.#link = link;
    this.#share = budget.join(() => this.#ask(null));
    this.#signal = signal;
    this.opened = this.#opening.promise;
    this.slices = this.#read();
    // Both are told of the same failure as the slices; a taker that never looks at them is no bug.
    this.opened.catch(() => undefined);
    this.#digests.promise.catch(() => undefined);
    signal.addEventListener('abort', this.#abort, { once: true });
    if (signal.aborted) this.#abort();
  }

  /** How many slices there is memory for so far. */
  get granted(): number {
    return this.#share.granted;
  }

  receive(answer: RangeAnswer): void {
    switch (answer.kind) {
      case 'opened':
        this.#opening.resolve(undefined);
        break;
      case 'slice':
        this.#waiting.push(answer.slice);
        this.#wake();
        break;
      case 'end':
        this.#digests.resolve(answer.digests);
        this.#finish('ended');
        break;
      case 'trouble':
        this.fail(troubleError(answer.trouble));
        break;
      case 'bug':
        this.fail(new Error(answer.message));
        break;
      default:
        assertNever(answer);
    }
  }

  /** The reading thread is through with this range, or is itself gone. */
  fail(error: Error): void {
    this.#error ??= error;
    this.#opening.reject(this.#error);
    this.#digests.reject(this.#error);
    this.#finish('ended');
  }

  digests(): Promise<Digests> {
    return this.#digests.promise;
  }

  close(): Promise<void> {
    if (this.#state === 'reading') this.#leave(new Error('The range was closed before its end.'));
    this.#share.leave();
    return Promise.resolve();
  }

  async *#read(): AsyncGenerator<Uint8Array, void> {
    try {
      for (let slice = await this.#next(); slice !== undefined; slice = await this.#next()) yield slice;
    } finally {
      await this.close();
    }
  }

  async #next(): Promise<Uint8Array | undefined> {
    this.#asked += 1;
    if (this.#taken !== null) this.#share.spent();
    this.#ask(this.#taken);
    this.#taken = null;
    while (this.#error === null && this.#waiting.length === 0 && this.#state === 'reading')
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    if (this.#error !== null) throw this.#error;
    const slice = this.#waiting.shift();
    this.#taken = slice?.buffer ?? null;
    return slice;
  }

  /** The slice taken last is given back as the next is asked for, also when the reading thread has none left. */
  #ask(spent: ArrayBuffer | null): void {
    if (this.#state === 'reading') this.#link.asked(this.#asked, this.#share.granted, spent);
    else if (spent !== null) this.#link.spent(spent);
  }

  readonly #abort = (): void => {
    this.#leave(this.#signal.reason as Error);
  };

  #leave(reason: Error): void {
    this.#error ??= reason;
    // The taken slice is not among them: it may still be on its way into a socket.
    for (const slice of this.#waiting.splice(0)) this.#link.spent(slice.buffer);
    this.#opening.reject(reason);
    this.#digests.reject(reason);
    this.#finish('left');
  }

  #finish(state: 'ended' | 'left'): void {
    if (this.#state !== 'reading') return;
    this.#state = state;
    this.#signal.removeEventListener('abort', this.#abort);
    this.#link.leave(state === 'ended');
    this.#wake();
  }
}
