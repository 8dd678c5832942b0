import type { TransferRow } from '../../contract/transfer-row.ts';

interface Sample {
  /** Monotonic (ms). */
  readonly at: number;
  readonly sentBytes: number;
}

/** A rate is taken over the last so many milliseconds, and not over less than the least. */
const overMs = 5_000;
const leastMs = 1_000;

/** How fast each moving transfer goes, of what is seen of it now and then. */
export class RowRates {
  readonly #samples = new Map<string, readonly Sample[]>();

  note({ id, sentBytes }: Pick<TransferRow, 'id' | 'sentBytes'>, at: number): void {
    const kept = (this.#samples.get(id) ?? []).filter((each) => at - each.at <= overMs);
    this.#samples.set(id, [...kept, { at, sentBytes }]);
  }

  /** Bytes a second; null while that is not known. */
  of(id: string): number | null {
    const samples = this.#samples.get(id) ?? [];
    const [first, last] = [samples[0], samples.at(-1)];
    if (first === undefined || last === undefined || last.at - first.at < leastMs) return null;
    return ((last.sentBytes - first.sentBytes) * 1000) / (last.at - first.at);
  }

  /** It does not move any more. */
  forget(id: string): void {
    this.#samples.delete(id);
  }
}
