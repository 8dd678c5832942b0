import type { Totals } from '../../contract/window/queue-view.ts';
import type { RowGroup, WindowRow } from '../../contract/window/window-row.ts';
import { emptyCounts } from './empty-counts.ts';
import { FirstExpiry } from './first-expiry.ts';

/** What of the totals the rows alone tell. */
export type Sums = Pick<
  Totals,
  'transfers' | 'groups' | 'bytes' | 'acceptedBytes' | 'inFlightBytes' | 'firstExpiry' | 'going'
>;

/** How many are named as going. */
const mostNamed = 3;

/** Adds the queue up as rows come, change and go, so that a total never costs a look at all of them. */
export class QueueSums {
  readonly #groups: Record<RowGroup, number> = emptyCounts();
  readonly #going = new Map<string, WindowRow>();
  readonly #expiry = new FirstExpiry();
  #transfers = 0;
  #bytes = 0;
  #acceptedBytes = 0;
  #inFlightBytes = 0;

  put(before: WindowRow | null, row: WindowRow): void {
    if (before !== null) this.#add(before, -1);
    this.#add(row, 1);
    if (row.group === 'going') this.#going.set(row.id, row);
    else this.#going.delete(row.id);
    this.#expiry.put(row);
  }

  remove(row: WindowRow): void {
    this.#add(row, -1);
    this.#going.delete(row.id);
    this.#expiry.remove(row.id);
  }

  get(): Sums {
    const going = [...this.#going.values()].sort((a, b) => b.size - a.size).slice(0, mostNamed);
    return {
      transfers: this.#transfers,
      groups: { ...this.#groups },
      bytes: this.#bytes,
      acceptedBytes: this.#acceptedBytes,
      inFlightBytes: this.#inFlightBytes,
      firstExpiry: this.#expiry.get(),
      going: going.map(({ id, name }) => ({ id, name })),
    };
  }

  #add(row: WindowRow, times: 1 | -1): void {
    this.#transfers += times;
    this.#groups[row.group] += times;
    if (!counts(row)) return;
    this.#bytes += times * row.size;
    this.#acceptedBytes += times * row.acceptedBytes;
    this.#inFlightBytes += times * row.inFlightBytes;
  }
}

/** Unfinished, or ended well. */
const counts = ({ state }: WindowRow): boolean =>
  state !== 'failed' && state !== 'cancelled' && state !== 'skipped';
