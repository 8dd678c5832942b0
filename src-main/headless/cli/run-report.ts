import { isDeepStrictEqual } from 'node:util';
import type { TransferRow } from '../../contract/transfer-row.ts';
import type { Output } from './output/output.ts';

/** Tells each state of a transfer once and its progress only where there is some, and knows how each one stands. */
export class RunReport {
  readonly #output: Output;
  readonly #told = new Map<string, TransferRow>();
  #members: readonly string[] = [];

  constructor(output: Output) {
    this.#output = output;
  }

  /** The transfers of this run, as they were when they joined it; some may have been told already. */
  joined(rows: readonly TransferRow[]): void {
    this.#members = [...new Set(rows.map(({ id }) => id))];
    for (const row of rows) if (!this.#told.has(row.id)) this.state(row);
  }

  state(row: TransferRow): void {
    // Some steps of the engine change what is kept of a transfer and nothing of what is told.
    if (isDeepStrictEqual(factsOf(this.#told.get(row.id)), factsOf(row))) return;
    this.#told.set(row.id, row);
    this.#output.tell({ event: 'transfer', ...row });
  }

  progress(rows: readonly TransferRow[]): void {
    for (const row of rows) {
      const before = this.#told.get(row.id);
      if (before !== undefined && samePlace(before, row)) continue;
      this.#told.set(row.id, row);
      this.#output.tell({ event: 'progress', row });
    }
  }

  /** The latest of each transfer of this run. */
  rows(): readonly TransferRow[] {
    return this.#members.flatMap((id) => this.#told.get(id) ?? []);
  }
}

const expected: readonly string[] = ['secondsLeft', 'risk'] satisfies (keyof TransferRow)[];

/** A row without what is only expected of it. */
const factsOf = (row: TransferRow | undefined): readonly unknown[] =>
  Object.entries(row ?? {}).filter(([name]) => !expected.includes(name));

const samePlace = (one: TransferRow, other: TransferRow): boolean =>
  one.state === other.state &&
  one.sentBytes === other.sentBytes &&
  one.acceptedBytes === other.acceptedBytes &&
  one.inFlightBytes === other.inFlightBytes;
