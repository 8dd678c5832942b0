import type { Change, ListAsk, RowList, Snapshot, Totals } from '../../contract/window/queue-view.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { WindowHub } from '../window/window-hub.ts';
import { ChangePace, type Urgency } from './change-pace.ts';
import type { Changes, QueueIndex } from './queue-index.ts';

/** What a client looks through, and what it was told last. */
interface Watch {
  readonly ask: ListAsk;
  readonly askedAt: number;
  version: number;
  ids: readonly string[];
}

export interface ChangeFeedDeps {
  readonly index: Pick<QueueIndex, 'list' | 'takeChanges'>;
  readonly hub: Pick<WindowHub, 'clients' | 'has' | 'tell' | 'onGone'>;
  readonly clock: Clock;
  readonly totals: () => Totals;
}

/** A page that watches and does not listen (ms): its connection comes a moment later, or never. */
const connectsWithinMs = 60_000;

/**
 * Tells every client what changed in the rows it looks at. All are told at the same moments, with one number that counts
 * up by one: whoever misses one sees the gap.
 */
export class ChangeFeed {
  readonly #deps: ChangeFeedDeps;
  readonly #watches = new Map<string, Watch>();
  readonly #pace: ChangePace;
  readonly #leave: () => void;
  #seq = 0;

  constructor(deps: ChangeFeedDeps) {
    this.#deps = deps;
    this.#pace = new ChangePace(deps.clock, () => this.#tell());
    this.#leave = deps.hub.onGone((client) => this.#watches.delete(client));
  }

  /** Something is other than it was told. */
  note(urgency: Urgency): void {
    this.#pace.ask(urgency);
  }

  watch(client: string, ask: ListAsk): Snapshot {
    const { version, ...listed } = this.#deps.index.list(ask);
    const askedAt = this.#deps.clock.monotonic();
    this.#watches.set(client, { ask, askedAt, version, ids: listed.rows.map(({ id }) => id) });
    const list = { seq: this.#seq, offset: ask.offset, ...listed };
    return { seq: this.#seq, totals: this.#deps.totals(), list };
  }

  list(ask: ListAsk): RowList {
    const { rows, total, groups } = this.#deps.index.list(ask);
    return { seq: this.#seq, offset: ask.offset, rows, total, groups };
  }

  /** Ids of all rows someone looks at. */
  visible(): ReadonlySet<string> {
    return new Set([...this.#watches.values()].flatMap(({ ids }) => ids));
  }

  close(): void {
    this.#pace.close();
    this.#leave();
  }

  #tell(): void {
    const { hub, index } = this.#deps;
    this.#forgetLost();
    const changes = index.takeChanges();
    const totals = this.#deps.totals();
    this.#seq += 1;
    for (const client of hub.clients) {
      const seen = this.#seen(this.#watches.get(client), changes);
      hub.tell(client, { event: 'change', payload: { seq: this.#seq, totals, ...seen } });
    }
  }

  #seen(watch: Watch | undefined, { changed, removed }: Changes): Omit<Change, 'seq' | 'totals'> {
    if (watch === undefined) return { rows: [], removed: [], order: false };
    const { version, rows } = this.#deps.index.list(watch.ask);
    const gone = watch.ids.filter((id) => removed.has(id));
    const order = version !== watch.version;
    watch.version = version;
    watch.ids = rows.map(({ id }) => id);
    return { rows: rows.filter(({ id }) => changed.has(id)), removed: gone, order };
  }

  #forgetLost(): void {
    const now = this.#deps.clock.monotonic();
    for (const [client, { askedAt }] of this.#watches)
      if (!this.#deps.hub.has(client) && now - askedAt > connectsWithinMs) this.#watches.delete(client);
  }
}
