import type { ListAsk, RowFilter } from '../../contract/window/queue-view.ts';
import { type RowGroup, rowGroups } from '../../contract/window/window-row.ts';
import type { Steps } from '../../engine/forecast/in-slices.ts';
import { sortInSteps } from '../../engine/forecast/sort-in-steps.ts';
import { emptyCounts } from './empty-counts.ts';
import { matchesFilter } from './matches-filter.ts';
import type { QueueEntry } from './queue-entry.ts';
import { compareKeys, type SortKey, sortKey } from './sort-key.ts';

/** Which rows, in which order. */
export type Selection = Pick<ListAsk, 'filter' | 'sort' | 'folded'>;

/** A row where it stands; replaced when its key changes. */
interface Placed {
  readonly entry: QueueEntry;
  readonly key: SortKey;
  readonly group: RowGroup;
}

/** So many rows are looked at in one step: about a millisecond. */
const stepRows = 512;

/** Up to so many changed rows are put in their places one by one; of more, all are merged in at once. */
const fewRows = 32;

/**
 * The rows that match one filter, in one order, kept up to date row by row: what changed is only noted, and put in its
 * place when someone looks. A row that changes without changing its place costs nothing but the look.
 */
export class RowView {
  readonly #filter: RowFilter;
  readonly #sort: Selection['sort'];
  #order: Placed[] = [];
  readonly #placed = new Map<QueueEntry, Placed>();
  readonly #touched = new Set<QueueEntry>();
  readonly #counts = emptyCounts();
  #version: number;
  readonly #nextVersion: () => number;

  /** `nextVersion`: a number no view had before. */
  constructor(
    { filter, sort }: Pick<Selection, 'filter' | 'sort'>,
    entries: Iterable<QueueEntry>,
    nextVersion: () => number,
  ) {
    this.#filter = filter;
    this.#sort = sort;
    this.#nextVersion = nextVersion;
    this.#version = nextVersion();
    for (const entry of entries) this.#touched.add(entry);
  }

  /**
   * Puts all rows in their order in steps, between which the caller may do something else; rows that come, change or go
   * meanwhile must be touched. For a view that nobody has looked at.
   */
  *build(entries: Iterable<QueueEntry>): Steps<void> {
    const unsorted: Placed[] = [];
    let seen = 0;
    for (const entry of entries) {
      const placed = this.#wanted(entry);
      if (placed !== null) unsorted.push(placed);
      seen += 1;
      if (seen % stepRows === 0) yield;
    }
    const order = yield* sortInSteps(unsorted, (a, b) => compareKeys(a.key, b.key));
    for (const [at, placed] of order.entries()) {
      this.#note(placed.entry, undefined, placed);
      if (at % stepRows === 0) yield;
    }
    this.#order = [...order];
  }

  /** The row is new, or other than it was. */
  touch(entry: QueueEntry): void {
    this.#touched.add(entry);
  }

  /** Another number whenever rows came, went, changed places or groups. */
  get version(): number {
    this.#settle();
    return this.#version;
  }

  /** Matching rows by group. */
  get counts(): Readonly<Record<RowGroup, number>> {
    this.#settle();
    return { ...this.#counts };
  }

  /** The rows that are shown, from `offset` on; `folded` groups are left out. */
  *rows(folded: readonly RowGroup[], offset = 0): Generator<QueueEntry, void> {
    this.#settle();
    if (folded.length > 0 && this.#sort.by !== 'queue') yield* this.#scattered(folded, offset);
    else yield* this.#together(folded, offset);
  }

  /** In the queue's order a group's rows stand together: folded ones are stepped over at once. */
  *#together(folded: readonly RowGroup[], offset: number): Generator<QueueEntry, void> {
    let left = offset;
    for (const [start, end] of this.#stretches(folded)) {
      const begin = start + Math.min(left, end - start);
      left -= begin - start;
      for (let at = begin; at < end; at += 1) yield this.#at(at).entry;
    }
  }

  *#scattered(folded: readonly RowGroup[], offset: number): Generator<QueueEntry, void> {
    let left = offset;
    for (let at = 0; at < this.#order.length; at += 1) {
      const { entry, group } = this.#at(at);
      if (folded.includes(group)) continue;
      if (left === 0) yield entry;
      else left -= 1;
    }
  }

  /** Where the shown rows stand, counted in the direction of the order. */
  *#stretches(folded: readonly RowGroup[]): Generator<readonly [start: number, end: number], void> {
    if (folded.length === 0) {
      yield [0, this.#order.length];
      return;
    }
    let start = 0;
    for (const group of this.#sort.descending ? rowGroups.toReversed() : rowGroups) {
      const end = start + this.#counts[group];
      if (!folded.includes(group)) yield [start, end];
      start = end;
    }
  }

  #at(position: number): Placed {
    const placed = this.#order[this.#sort.descending ? this.#order.length - 1 - position : position];
    if (placed === undefined) throw new Error('Whoever looks stays within the list.');
    return placed;
  }

  #settle(): void {
    if (this.#touched.size === 0) return;
    const changed = this.#touched.size <= fewRows ? this.#settleEach() : this.#settleAll();
    this.#touched.clear();
    if (changed) this.#version = this.#nextVersion();
  }

  #settleEach(): boolean {
    let changed = false;
    for (const entry of this.#touched) changed = this.#settleOne(entry) || changed;
    return changed;
  }

  #settleOne(entry: QueueEntry): boolean {
    const before = this.#placed.get(entry);
    const after = this.#wanted(entry);
    this.#note(entry, before, after);
    if (before !== undefined && after !== null && compareKeys(before.key, after.key) === 0) {
      this.#order[this.#find(before.key)] = after;
      return before.group !== after.group;
    }
    const left = before === undefined ? -1 : this.#find(before.key);
    if (left !== -1) this.#order.splice(left, 1);
    const came = after === null ? -1 : this.#find(after.key);
    if (after !== null) this.#order.splice(came, 0, after);
    return left !== came || before?.group !== after?.group;
  }

  /** Takes all changed rows out, and merges them in again where they belong, in one pass. */
  #settleAll(): boolean {
    const left = new Map<QueueEntry, number>();
    const news: Placed[] = [];
    let changed = false;
    for (const entry of this.#touched) {
      const [was, after] = [this.#placed.get(entry), this.#wanted(entry)];
      if (was !== undefined) left.set(entry, this.#find(was.key));
      if (after !== null) news.push(after);
      if (was?.group !== after?.group) changed = true;
      this.#note(entry, was, after);
    }
    news.sort((a, b) => compareKeys(a.key, b.key));
    const places = this.#merge(
      [...left.values()].sort((a, b) => a - b),
      news,
    );
    return changed || news.some(({ entry }, at) => left.get(entry) !== places[at]);
  }

  /** Leaves out what stands at `left` (ascending), puts `news` in (in order); answers where each of those stands now. */
  #merge(left: readonly number[], news: readonly Placed[]): readonly number[] {
    const before = this.#order;
    const order: Placed[] = [];
    let [from, gone] = [0, 0];
    const copyTo = (to: number): void => {
      for (; from < to; from += 1) {
        const placed = before[from];
        if (left[gone] === from) gone += 1;
        else if (placed !== undefined) order.push(placed);
      }
    };
    const places = news.map((placed) => {
      copyTo(this.#find(placed.key));
      return order.push(placed) - 1;
    });
    copyTo(before.length);
    this.#order = order;
    return places;
  }

  #wanted(entry: QueueEntry): Placed | null {
    if (entry.isGone || !matchesFilter(entry, this.#filter)) return null;
    return { entry, key: sortKey(entry.row, this.#sort.by, entry.serial), group: entry.row.group };
  }

  #note(entry: QueueEntry, before: Placed | undefined, after: Placed | null): void {
    if (before !== undefined) this.#counts[before.group] -= 1;
    if (after !== null) this.#counts[after.group] += 1;
    if (after === null) this.#placed.delete(entry);
    else this.#placed.set(entry, after);
  }

  /** Where the row with this key stands, or would. */
  #find(key: SortKey): number {
    let [low, high] = [0, this.#order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const placed = this.#order[middle];
      if (placed !== undefined && compareKeys(placed.key, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
