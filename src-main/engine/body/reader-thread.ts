import { Worker } from 'node:worker_threads';
import { workerUrl } from '../../threads/worker-url.ts';
import type { RangeAsk } from '../ports/file-body.ts';
import type { RangeAnswer, RangeCall } from './range-frames.ts';
import { RangeStream } from './range-stream.ts';
import type { SliceBudget } from './slice-budget.ts';
import { sliceSize } from './slice-pool.ts';

/** The main side of one reading thread. It keeps the process alive only while a range is open. */
export class ReaderThread {
  readonly #worker = new Worker(workerUrl('body-worker', import.meta.url));
  readonly #ranges = new Map<number, RangeStream>();
  readonly #budget: SliceBudget;
  #nextId = 0;
  #endedBy: Error | null = null;

  constructor(budget: SliceBudget) {
    this.#budget = budget;
    this.#worker.unref();
    this.#worker.on('message', (answer: RangeAnswer) => this.#receive(answer));
    this.#worker.on('error', (cause) =>
      this.#end(new Error('The thread that reads files broke down.', { cause })),
    );
    this.#worker.on('exit', () => this.#end(new Error('The thread that reads files is closed.')));
  }

  get load(): number {
    return this.#ranges.size;
  }

  get ended(): boolean {
    return this.#endedBy !== null;
  }

  async open({ signal, ...ask }: RangeAsk): Promise<RangeStream> {
    signal.throwIfAborted();
    if (this.#endedBy !== null) throw this.#endedBy;
    const id = this.#nextId++;
    const stream = new RangeStream(
      {
        asked: (asked, granted, spent) =>
          this.#call({ kind: 'asked', id, asked, granted, spent }, spent === null ? [] : [spent]),
        spent: (memory) => this.#giveBack(memory),
        leave: (finished) => {
          if (!finished) this.#call({ kind: 'close', id });
          this.#forget(id);
        },
      },
      this.#budget,
      signal,
    );
    if (this.#ranges.size === 0) this.#worker.ref();
    this.#ranges.set(id, stream);
    this.#call({ kind: 'open', id, ask, granted: stream.granted });
    try {
      await stream.opened;
      return stream;
    } catch (error) {
      await stream.close();
      throw error;
    }
  }

  async terminate(): Promise<void> {
    await this.#worker.terminate();
  }

  #receive(answer: RangeAnswer): void {
    const stream = this.#ranges.get(answer.id);
    if (stream !== undefined) stream.receive(answer);
    else if (answer.kind === 'slice') this.#giveBack(answer.slice.buffer);
  }

  /** A small file's memory is not worth the message: the pool keeps none of its size. */
  #giveBack(memory: ArrayBuffer): void {
    if (memory.byteLength === sliceSize) this.#call({ kind: 'spent', spent: memory }, [memory]);
  }

  #call(call: RangeCall, transfer: ArrayBuffer[] = []): void {
    this.#worker.postMessage(call, transfer);
  }

  #forget(id: number): void {
    this.#ranges.delete(id);
    if (this.#ranges.size === 0) this.#worker.unref();
  }

  #end(reason: Error): void {
    this.#endedBy ??= reason;
    for (const stream of [...this.#ranges.values()]) stream.fail(this.#endedBy);
  }
}
