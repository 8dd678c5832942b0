import { isDeepStrictEqual } from 'node:util';
import type { ListAsk } from '../../contract/window/queue-view.ts';
import type { RowGroup, WindowRow } from '../../contract/window/window-row.ts';
import { inSlices } from '../../engine/forecast/in-slices.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { QueueEntry } from './queue-entry.ts';
import { QueueSums, type Sums } from './queue-sums.ts';
import { RowView, type Selection } from './row-view.ts';

/** A stretch of a list. `version`: another number whenever the list has other rows, another order or other groups. */
export interface Listed {
  readonly version: number;
  readonly rows: readonly WindowRow[];
  readonly total: number;
  readonly groups: Readonly<Record<RowGroup, number>>;
}

/** What changed since it was last taken. */
export interface Changes {
  readonly changed: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
}

/** A list that is being put in order. */
interface Building {
  readonly view: RowView;
  readonly ready: Promise<void>;
}

const nameOf = ({ filter, sort }: Pick<Selection, 'filter' | 'sort'>): string =>
  JSON.stringify([filter, sort.by, sort.descending]);

/** Lists that were looked at lately are kept in order; any other is put in order anew. */
const keptViews = 6;

/** All rows of the queue, listed by any filter and order, and added up, at a price that does not grow with the queue. */
export class QueueIndex {
  readonly #entries = new Map<string, QueueEntry>();
  readonly #views = new Map<string, RowView>();
  readonly #building = new Map<string, Building>();
  readonly #sums = new QueueSums();
  #serial = 0;
  #version = 0;
  #changed = new Set<string>();
  #removed = new Set<string>();

  get(id: string): WindowRow | undefined {
    return this.#entries.get(id)?.row;
  }

  rows(): Iterable<WindowRow> {
    return Iterator.from(this.#entries.values()).map(({ row }) => row);
  }

  /**
   * Has a list ready that nobody looked at lately, so that `list` and `ids` answer it at once: 100,000 rows are put in order in
   * slices of a few milliseconds.
   */
  async prepare(selection: Selection, clock: Pick<Clock, 'monotonic'>): Promise<void> {
    const name = nameOf(selection);
    if (this.#views.has(name)) return;
    const building = this.#building.get(name) ?? this.#build(name, selection, clock);
    await building.ready;
  }

  /** A row as it is now; one that is as it was is no change. */
  put(row: WindowRow): void {
    const known = this.#entries.get(row.id);
    if (known !== undefined && isDeepStrictEqual(known.row, row)) return;
    this.#sums.put(known?.row ?? null, row);
    const entry = known ?? this.#newEntry(row);
    if (known !== undefined && wordsDiffer(known.row, row)) entry.text = null;
    entry.row = row;
    this.#removed.delete(row.id);
    this.#changed.add(row.id);
    this.#touch(entry);
  }

  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    this.#entries.delete(id);
    entry.isGone = true;
    this.#sums.remove(entry.row);
    this.#changed.delete(id);
    this.#removed.add(id);
    this.#touch(entry);
  }

  list(ask: ListAsk): Listed {
    const view = this.#view(ask);
    const { counts, version } = view;
    const rows = view.rows(ask.folded, ask.offset).take(ask.limit);
    return { version, rows: [...rows].map(({ row }) => row), total: totalOf(counts, ask), groups: counts };
  }

  ids(selection: Selection): readonly string[] {
    return [...this.#view(selection).rows(selection.folded)].map(({ row }) => row.id);
  }

  sums(): Sums {
    return this.#sums.get();
  }

  /** Ids of rows that came or changed, and of rows that went, since this was last called. */
  takeChanges(): Changes {
    const taken = { changed: this.#changed, removed: this.#removed };
    this.#changed = new Set();
    this.#removed = new Set();
    return taken;
  }

  #newEntry(row: WindowRow): QueueEntry {
    const entry: QueueEntry = { serial: this.#serial, row, text: null, isGone: false };
    this.#serial += 1;
    this.#entries.set(row.id, entry);
    return entry;
  }

  #touch(entry: QueueEntry): void {
    for (const view of this.#views.values()) view.touch(entry);
    for (const { view } of this.#building.values()) view.touch(entry);
  }

  #build(name: string, selection: Selection, clock: Pick<Clock, 'monotonic'>): Building {
    const view = new RowView(selection, [], () => (this.#version += 1));
    const work = async (): Promise<void> => {
      try {
        await inSlices(view.build(this.#entries.values()), clock);
      } finally {
        this.#building.delete(name);
      }
      this.#keep(name, view);
    };
    // Before the work begins: what changes from then on is touched.
    const building: Building = { view, ready: Promise.resolve().then(work) };
    this.#building.set(name, building);
    return building;
  }

  #view({ filter, sort }: Selection): RowView {
    const name = nameOf({ filter, sort });
    const view =
      this.#views.get(name) ??
      new RowView({ filter, sort }, this.#entries.values(), () => (this.#version += 1));
    this.#keep(name, view);
    return view;
  }

  #keep(name: string, view: RowView): void {
    // The one looked at last stands last; the first is the one to go.
    this.#views.delete(name);
    this.#views.set(name, view);
    for (const oldest of this.#views.keys()) {
      if (this.#views.size <= keptViews) break;
      this.#views.delete(oldest);
    }
  }
}

/** Whether a text could be found in the one and not in the other. */
const wordsDiffer = (before: WindowRow, after: WindowRow): boolean =>
  before.name !== after.name || before.path !== after.path || !isDeepStrictEqual(before.place, after.place);

function totalOf(counts: Readonly<Record<RowGroup, number>>, { folded }: Selection): number {
  let total = 0;
  for (const [group, count] of Object.entries(counts))
    if (!folded.some((each) => each === group)) total += count;
  return total;
}
