import type { Failure } from '../../src-main/contract/failure.ts';
import type {
  Change,
  ListAsk,
  RowList,
  Snapshot,
  Totals,
} from '../../src-main/contract/window/queue-view.ts';
import type { RowGroup, WindowRow } from '../../src-main/contract/window/window-row.ts';
import type { WindowClient } from '../../src-main/contract/window/window-client.ts';
import { lineOfRow, queueLayout } from './queue-layout.ts';

/** What of the queue is looked at, apart from where one has scrolled to. */
export type QueueLook = Pick<ListAsk, 'filter' | 'sort' | 'folded'>;

const firstLook: QueueLook = {
  filter: { text: '', states: [], groups: [] },
  sort: { by: 'queue', descending: false },
  folded: [],
};
const noRows: RowList = {
  seq: -1,
  offset: 0,
  rows: [],
  total: 0,
  groups: { 'needs-you': 0, going: 0, waiting: 0, safe: 0, sent: 0, 'set-aside': 0 },
};
/** Rows asked for in one go; the contract's most is 500. */
const pageRows = 240;

/**
 * The queue as the program tells it: totals, and the rows of one window of the list. Nothing is guessed: a row changes when
 * the program said so. A gap in `seq`, another order, another window and a line that is back all end in the same question.
 */
export class Queue {
  readonly #client: WindowClient;
  #asking = false;
  #wanted = 0;
  #offset = 0;
  look: QueueLook = $state.raw(firstLook);
  totals: Totals | null = $state.raw(null);
  list: RowList = $state.raw(noRows);
  /** Why the last question was not answered; null when it was. */
  failure: Failure | null = $state.raw(null);
  readonly grouped = $derived(this.look.sort.by === 'queue');
  readonly layout = $derived(queueLayout(this.list.groups, this.look.folded, this.list.total, this.grouped));

  constructor(client: WindowClient) {
    this.#client = client;
  }

  /** Listens until the answer is called, and asks at once. */
  follow(): () => void {
    const stops = [
      this.#client.on('change', (change) => this.#apply(change)),
      this.#client.onLink((state) => {
        if (state === 'back') void this.refresh();
      }),
    ];
    void this.refresh();
    return () => {
      for (const stop of stops) stop();
    };
  }

  /** Looks at other rows: filter, order, folded groups. */
  lookAt(look: Partial<QueueLook>): void {
    this.look = { ...this.look, ...look };
    void this.refresh();
  }

  fold(group: RowGroup, folded: boolean): void {
    const others = this.look.folded.filter((each) => each !== group);
    this.lookAt({ folded: folded ? [...others, group] : others });
  }

  /** Keeps the window around the rows in sight; asks only when they come near its edge. */
  showRows(first: number, last: number): void {
    const { offset, rows, total } = this.list;
    const end = offset + rows.length;
    const inside = first >= offset && last < end;
    if (inside || (first >= total && this.#offset === offset)) return;
    const middle = Math.floor((first + last) / 2);
    this.#offset = Math.max(0, middle - pageRows / 2);
    void this.refresh();
  }

  /** The row at an index of the list; null while it is outside what was told. */
  rowAt(index: number): WindowRow | null {
    return this.list.rows[index - this.list.offset] ?? null;
  }

  rowOf(id: string): WindowRow | null {
    return this.list.rows.find((row) => row.id === id) ?? null;
  }

  /** The line a transfer stands on; null while it is outside what was told. */
  lineOf(id: string): number | null {
    const index = this.list.rows.findIndex((row) => row.id === id);
    return index < 0 ? null : lineOfRow(this.layout, this.list.offset + index);
  }

  /** Asks for all one needs to show; what is asked for meanwhile is one more question after this one. */
  async refresh(): Promise<void> {
    this.#wanted += 1;
    if (this.#asking) return;
    this.#asking = true;
    try {
      for (let asked = 0; asked < this.#wanted; ) {
        asked = this.#wanted;
        await this.#ask();
      }
    } finally {
      this.#asking = false;
    }
  }

  async #ask(): Promise<void> {
    const ask = { client: this.#client.id, ...this.look, offset: this.#offset, limit: pageRows };
    const reply = await this.#client.call('watch', ask);
    this.failure = reply.ok ? null : reply.failure;
    if (reply.ok) this.#show(reply.value);
  }

  #show({ totals, list, seq }: Snapshot): void {
    this.totals = totals;
    this.list = { ...list, seq };
    this.#offset = list.offset;
  }

  #apply(change: Change): void {
    if (change.seq <= this.list.seq) return;
    if (change.seq > this.list.seq + 1) return void this.refresh();
    this.totals = change.totals;
    this.list = applyChange(this.list, change);
    if (change.order || change.removed.length > 0) void this.refresh();
  }
}

/** The list with the rows of a change in their places; who left is still there until the list is told anew. */
function applyChange(list: RowList, change: Change): RowList {
  if (change.rows.length === 0) return { ...list, seq: change.seq };
  const changed = new Map(change.rows.map((row) => [row.id, row]));
  return { ...list, seq: change.seq, rows: list.rows.map((row) => changed.get(row.id) ?? row) };
}
