import { Worker } from 'node:worker_threads';
import { assertNever } from '../../contract/assert-never.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import { workerUrl } from '../../threads/worker-url.ts';
import type { LedgerAnswer, LedgerAsk, LedgerCall, LedgerValue } from './ledger-frames.ts';

interface Open {
  readonly resolve: (value: LedgerValue<LedgerCall>) => void;
  readonly reject: (reason: Error) => void;
}

/** The main side of the ledger's thread: one promise for each call. It keeps the process alive only while one is open. */
export class LedgerThread {
  readonly #worker = new Worker(workerUrl('ledger-worker', import.meta.url));
  readonly #open = new Map<number, Open>();
  #nextId = 0;
  #endedBy: Error | null = null;

  constructor() {
    this.#worker.unref();
    this.#worker.on('message', (answer: LedgerAnswer) => this.#settle(answer));
    this.#worker.on('error', (cause) =>
      this.#end(new Error('The thread of the ledger broke down.', { cause })),
    );
    this.#worker.on('exit', () => this.#end(new Error('The ledger is closed.')));
  }

  ask<C extends LedgerCall>(call: C, ask: LedgerAsk<C>): Promise<LedgerValue<C>> {
    if (this.#endedBy !== null) return Promise.reject(this.#endedBy);
    const id = this.#nextId++;
    const { promise, resolve, reject } = Promise.withResolvers<LedgerValue<LedgerCall>>();
    if (this.#open.size === 0) this.#worker.ref();
    this.#open.set(id, { resolve, reject });
    this.#worker.postMessage({ id, call, ask });
    // The thread answers each call with a value of its own kind: LedgerDesk is typed by the same table.
    return promise as Promise<LedgerValue<C>>;
  }

  get ended(): boolean {
    return this.#endedBy !== null;
  }

  async terminate(): Promise<void> {
    await this.#worker.terminate();
  }

  #settle(answer: LedgerAnswer): void {
    const call = this.#open.get(answer.id);
    this.#open.delete(answer.id);
    if (this.#open.size === 0) this.#worker.unref();
    switch (answer.kind) {
      case 'value':
        call?.resolve(answer.value);
        break;
      case 'failed':
        call?.reject(new SluiceError(answer.failure));
        break;
      case 'bug':
        call?.reject(new Error(answer.message));
        break;
      default:
        assertNever(answer);
    }
  }

  #end(reason: Error): void {
    this.#endedBy ??= reason;
    for (const call of this.#open.values()) call.reject(this.#endedBy);
    this.#open.clear();
  }
}
