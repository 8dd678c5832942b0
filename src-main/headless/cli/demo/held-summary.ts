import type { Output } from '../output/output.ts';
import type { Told } from '../output/told.ts';

/** Passes everything on but the summary, which has to be the last line and waits until it is released. */
export class HeldSummary implements Output {
  readonly #output: Output;
  #held: Told | null = null;

  constructor(output: Output) {
    this.#output = output;
  }

  tell(told: Told): void {
    if (told.event === 'summary') this.#held = told;
    else this.#output.tell(told);
  }

  release(): void {
    if (this.#held !== null) this.#output.tell(this.#held);
    this.#held = null;
  }

  close(): Promise<void> {
    return this.#output.close();
  }
}
