import type { Reply } from '../../../src-main/contract/reply.ts';
import type { Change, ListAsk, RowList, Totals } from '../../../src-main/contract/window/queue-view.ts';
import type { Capabilities, SettingsView } from '../../../src-main/contract/window/shell.ts';
import type { WindowClient } from '../../../src-main/contract/window/window-client.ts';
import type {
  WindowCommandName,
  WindowCommands,
  WindowParams,
  WindowValue,
} from '../../../src-main/contract/window/window-commands.ts';
import type { WindowEventName, WindowEvents } from '../../../src-main/contract/window/window-events.ts';
import type { WindowRow } from '../../../src-main/contract/window/window-row.ts';
import { forecastOf } from '../forecast-of.ts';

export type FakeAnswers = {
  [N in WindowCommandName]?: (params: WindowParams<N>) => Reply<WindowValue<N>>;
};

export interface FakeOptions {
  readonly rows: readonly WindowRow[];
  readonly answers?: FakeAnswers;
  readonly settings?: Partial<SettingsView>;
}

const settings: SettingsView = {
  concurrency: 8,
  limitRate: null,
  followPollSeconds: 5,
  language: 'system',
  theme: 'system',
  proxy: 'system',
  logLevel: 'info',
  notifications: true,
  storeHosts: {},
};
export const sampleCapabilities: Capabilities = {
  shell: 'browser',
  chooser: 'browse',
  drops: false,
  keepsKeys: false,
  keysNote: 'Keys live in memory only.',
  opensLinks: true,
  savesFiles: 'download',
  version: '0.1.0',
  platform: 'linux',
  stateFolder: '/state/sluice',
};

/** A client whose program is a list of rows: it answers what the queue asks, counts `seq`, and tells what a test changes. */
export class FakeWindowClient implements WindowClient {
  readonly id = 'fake';
  /** Every call, in order. */
  readonly calls: { readonly command: WindowCommandName; readonly params: unknown }[] = [];
  readonly #listeners = new Map<WindowEventName, Set<(payload: never) => void>>();
  readonly #links = new Set<(state: 'lost' | 'back') => void>();
  readonly #answers: FakeAnswers;
  #rows: readonly WindowRow[];
  #settings: SettingsView;
  #seq = 0;
  #watched: ListAsk | null = null;

  constructor({ rows, answers = {}, settings: given = {} }: FakeOptions) {
    this.#rows = rows;
    this.#settings = { ...settings, ...given };
    this.#answers = { ...this.#own(), ...answers };
  }

  get seq(): number {
    return this.#seq;
  }

  call<N extends WindowCommandName>(command: N, params: WindowParams<N>): Promise<Reply<WindowValue<N>>> {
    this.calls.push({ command, params });
    const answer: FakeAnswers[N] = this.#answers[command];
    const failure = { code: 'unsupported', message: `The fake does not answer ${command}.` } as const;
    return Promise.resolve(answer === undefined ? { ok: false, failure } : answer(params));
  }

  on<N extends WindowEventName>(event: N, listener: (payload: WindowEvents[N]) => void): () => void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  onLink(listener: (state: 'lost' | 'back') => void): () => void {
    this.#links.add(listener);
    return () => this.#links.delete(listener);
  }

  link(state: 'lost' | 'back'): void {
    for (const listener of this.#links) listener(state);
  }

  emit<N extends WindowEventName>(event: N, payload: WindowEvents[N]): void {
    for (const listener of this.#listeners.get(event) ?? [])
      (listener as (given: typeof payload) => void)(payload);
  }

  /** Other rows from now on, told as a change; `gap`: so many changes were lost on the way. */
  become(rows: readonly WindowRow[], { order = false, gap = 0 } = {}): void {
    const before = new Map(this.#rows.map((row) => [row.id, row]));
    this.#rows = rows;
    this.#seq += 1 + gap;
    const seen = new Set(this.#watched === null ? [] : this.#list(this.#watched).rows.map((row) => row.id));
    const changed = rows.filter((row) => seen.has(row.id) && before.get(row.id) !== row);
    const ids = new Set(rows.map((row) => row.id));
    const removed = [...before.keys()].filter((id) => !ids.has(id));
    const change: Change = { seq: this.#seq, totals: this.#totals(), rows: changed, removed, order };
    this.emit('change', change);
  }

  /** One row otherwise from now on; `silent`: its change got lost on the way. */
  alter(id: string, given: Partial<WindowRow>, { gap = 0, silent = false } = {}): void {
    const rows = this.#rows.map((row) => (row.id === id ? { ...row, ...given } : row));
    if (!silent) {
      this.become(rows, { gap });
      return;
    }
    this.#rows = rows;
    this.#seq += 1 + gap;
  }

  /** One row less. */
  drop(id: string): void {
    this.become(
      this.#rows.filter((row) => row.id !== id),
      { order: true },
    );
  }

  #own(): FakeAnswers {
    const ok = <T>(value: T): Reply<T> => ({ ok: true, value });
    const handlers: {
      [N in WindowCommandName]?: (params: WindowParams<N>) => ReturnType<WindowCommands[N]>;
    } = {
      capabilities: () => sampleCapabilities,
      watch: (ask) => {
        this.#watched = ask;
        return { seq: this.#seq, totals: this.#totals(), list: this.#list(ask) };
      },
      list: (ask) => this.#list(ask),
      listIds: (ask) => ({ ids: this.#matching({ ...ask, offset: 0, limit: 0 }).map((row) => row.id) }),
      speed: () => ({ seconds: Array.from({ length: 300 }, (_, at) => 3e7 + 1.5e7 * Math.sin(at / 17)) }),
      portals: () => ({ portals: [] }),
      settings: () => this.#settings,
      changeSettings: (changes) => {
        this.#settings = { ...this.#settings, ...changes };
        this.emit('settings', this.#settings);
        return this.#settings;
      },
    };
    return Object.fromEntries(
      Object.entries(handlers).map(([name, handler]) => [
        name,
        (params: never) => ok((handler as (given: never) => unknown)(params)),
      ]),
    );
  }

  #matching({ filter, folded, sort }: ListAsk): readonly WindowRow[] {
    const text = filter.text.toLowerCase();
    const rows = this.#rows.filter(
      (row) =>
        (text === '' || row.name.toLowerCase().includes(text)) &&
        (filter.groups.length === 0 || filter.groups.includes(row.group)) &&
        (filter.states.length === 0 || filter.states.includes(row.state)) &&
        !(sort.by === 'queue' && folded.includes(row.group)),
    );
    if (sort.by === 'name') rows.sort((a, b) => a.name.localeCompare(b.name));
    if (sort.by === 'size') rows.sort((a, b) => a.size - b.size);
    return sort.descending ? rows.reverse() : rows;
  }

  #list(ask: ListAsk): RowList {
    const rows = this.#matching(ask);
    const shown = rows.slice(ask.offset, ask.offset + ask.limit);
    const groups = this.#counts(this.#matching({ ...ask, folded: [] }));
    return { seq: this.#seq, offset: ask.offset, rows: shown, total: rows.length, groups };
  }

  #counts(rows: readonly WindowRow[]): RowList['groups'] {
    const counts = { 'needs-you': 0, going: 0, waiting: 0, safe: 0, sent: 0, 'set-aside': 0 };
    for (const { group } of rows) counts[group] += 1;
    return counts;
  }

  #totals(): Totals {
    const rows = this.#rows;
    const groups = this.#counts(rows);
    const sum = (of: (row: WindowRow) => number): number => rows.reduce((all, row) => all + of(row), 0);
    const late = rows.filter((row) => row.risk === 'url');
    const going = rows.filter((row) => row.group === 'going').toSorted((a, b) => b.size - a.size);
    return {
      transfers: rows.length,
      groups,
      bytes: sum((row) => row.size),
      acceptedBytes: sum((row) => row.acceptedBytes),
      inFlightBytes: sum((row) => row.inFlightBytes),
      rate: groups.going > 0 ? 38.2e6 : null,
      forecast: forecastOf({
        seconds: groups.going > 0 ? 930 : null,
        range: groups.going > 0 ? [840, 1020] : null,
        late: late.length,
        firstLate: late[0]?.name ?? null,
      }),
      firstExpiry: '2026-11-27T15:00:00.000Z',
      going: going.slice(0, 3).map(({ id, name }) => ({ id, name })),
      line: { connections: 4, limitRate: null, lostSince: null },
      serverClockOffsetMs: 400,
    };
  }
}
