import type { Ledger, LedgerContents, LedgerWrite } from '../../../../src-main/engine/ports/ledger.ts';
import type { ModelLine } from './model-line.ts';

interface Waiting {
  readonly batch: readonly LedgerWrite[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export interface ModelLedgerDeps {
  /** What outlives the process. */
  readonly kept: Ledger;
  readonly line: ModelLine;
  /** Told each batch when it is written, long before it is durable. */
  readonly onWrite: (batch: readonly LedgerWrite[]) => void;
  /** Of so many batches not yet durable, how many a kill finds on disk all the same: the first ones. */
  readonly survivors: (batches: number) => number;
}

/** One process's view of the ledger: batches become durable, in order, when the line lets their commit go. */
export class ModelLedger implements Ledger {
  readonly #deps: ModelLedgerDeps;
  #waiting: Waiting[] = [];
  #isHeld = false;

  constructor(deps: ModelLedgerDeps) {
    this.#deps = deps;
  }

  read(): Promise<LedgerContents> {
    return this.#deps.kept.read();
  }

  write(batch: readonly LedgerWrite[]): Promise<void> {
    if (this.#deps.line.isDead) return new Promise(() => undefined);
    this.#deps.onWrite(batch);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ batch, resolve, reject });
      this.#hold();
    });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #hold(): void {
    if (this.#isHeld) return;
    this.#isHeld = true;
    void this.#deps.line
      .hold(null, () => this.#survive())
      .then(async () => {
        this.#isHeld = false;
        const batches = this.#waiting;
        this.#waiting = [];
        for (const each of batches) await this.#deps.kept.write(each.batch).then(each.resolve, each.reject);
      });
  }

  #survive(): void {
    const count = this.#deps.survivors(this.#waiting.length);
    for (const { batch } of this.#waiting.slice(0, count)) void this.#deps.kept.write(batch);
  }
}
