import { isDeepStrictEqual } from 'node:util';
import type { TransferRow } from '../../contract/transfer-row.ts';
import type { Output } from './output/output.ts';

/** Tells each state of a transfer once and its progress only where there is some, and knows how each one stands. */
export class RunReport {
  readonly #output: Output;
  /** The last that was told of each, by whichever event. */
  readonly #last = new Map<string, TransferRow>();
  /** The last that was told as a state: progress may show a new one before its own event comes, and says less of it. */
  readonly #stated = new Map<string, TransferRow>();
  #members: readonly string[] = [];

  constructor(output: Output) {
    this.#output = output;
  }

  /** The transfers of this run, as they were when they joined it; some may have been told already. */
  joined(rows: readonly TransferRow[]): void {
    this.#members = [...new Set(rows.map(({ id }) => id))];
    for (const row of rows) if (!this.#stated.has(row.id)) this.state(row);
  }

  state(row: TransferRow): void {
    // Some steps of the engine change what is kept of a transfer and nothing of what is told.
    const isKnown = isDeepStrictEqual(factsOf(this.#last.get(row.id)), factsOf(row));
    if (isKnown && isDeepStrictEqual(wordsOf(this.#stated.get(row.id)), wordsOf(row))) return;
    this.#last.set(row.id, row);
    this.#stated.set(row.id, row);
    this.#output.tell({ event: 'transfer', ...row });
  }

  progress(rows: readonly TransferRow[]): void {
    for (const row of rows) {
      const before = this.#last.get(row.id);
      if (before !== undefined && samePlace(before, row)) continue;
      this.#last.set(row.id, row);
      this.#output.tell({ event: 'progress', row });
    }
  }

  /** The latest of each transfer of this run. */
  rows(): readonly TransferRow[] {
    return this.#members.flatMap((id) => this.#last.get(id) ?? []);
  }
}

const expected: readonly string[] = ['secondsLeft', 'risk'] satisfies (keyof TransferRow)[];

/** A row without what is only expected of it. */
const factsOf = (row: TransferRow | undefined): readonly unknown[] =>
  Object.entries(row ?? {}).filter(([name]) => !expected.includes(name));

const counters: readonly string[] = [
  ...(['sentBytes', 'acceptedBytes', 'inFlightBytes'] satisfies (keyof TransferRow)[]),
  ...expected,
];

/** A row without what moves while its state stays. */
const wordsOf = (row: TransferRow | undefined): readonly unknown[] =>
  Object.entries(row ?? {}).filter(([name]) => !counters.includes(name));

const samePlace = (one: TransferRow, other: TransferRow): boolean =>
  one.state === other.state &&
  one.sentBytes === other.sentBytes &&
  one.acceptedBytes === other.acceptedBytes &&
  one.inFlightBytes === other.inFlightBytes;
