import type { Engine } from '../../engine/create-engine.ts';
import type { TransferRecord } from '../../engine/ports/ledger.ts';
import type { ScenarioNames } from '../queue/scenario-names.ts';
import { outcomeOf } from './outcome-of.ts';

/** One upload that ended well, where it stands. */
interface Entry {
  readonly id: string;
  /** When it ended (ms since 1970); infinite while Lizard is still asked: that is the newest of all. */
  readonly end: number;
  /** How many were added before it: no two share it. */
  readonly serial: number;
  /** What a text is looked for in, in small letters. */
  readonly text: string;
  readonly scenario: string | null;
}

export interface HistoryPage {
  readonly total: number;
  /** Newest first. */
  readonly ids: readonly string[];
}

/**
 * Which uploads ended well, in the order they did. Made when it is first looked at, and kept up to date one by one from
 * then on: a ledger may hold 100,000 of them, and sorting them for every page would be felt.
 */
export class HistoryIndex {
  readonly #engine: Pick<Engine, 'records' | 'record'>;
  readonly #names: Pick<ScenarioNames, 'nameOf'>;
  readonly #known = new Map<string, Entry>();
  /** Kept for good: what changes must not change places with what ended at the same moment. */
  readonly #serials = new Map<string, number>();
  /** Oldest first: the next one nearly always ends last. */
  #order: Entry[] | null = null;

  constructor(engine: Pick<Engine, 'records' | 'record'>, names: Pick<ScenarioNames, 'nameOf'>) {
    this.#engine = engine;
    this.#names = names;
  }

  page(text: string, offset: number, limit: number): HistoryPage {
    const found = this.#matching(text.trim().toLowerCase());
    const end = Math.max(0, found.length - offset);
    const ids = found.slice(Math.max(0, end - limit), end).map(({ id }) => id);
    return { total: found.length, ids: ids.reverse() };
  }

  /** The transfer is another than it was. */
  touch(id: string): void {
    if (this.#order === null) return;
    const [before, after] = [this.#known.get(id), this.#entryOf(this.#engine.record(id))];
    if (before !== undefined) this.#order.splice(place(this.#order, before), 1);
    if (after !== null) this.#order.splice(place(this.#order, after), 0, after);
    this.#note(id, after);
  }

  #matching(text: string): readonly Entry[] {
    const all = this.#filled();
    if (text === '') return all;
    const named = new Map<string, boolean>();
    const isNamed = (scenario: string): boolean => {
      const known = named.get(scenario) ?? (this.#names.nameOf(scenario) ?? '').toLowerCase().includes(text);
      named.set(scenario, known);
      return known;
    };
    return all.filter(
      (each) => each.text.includes(text) || (each.scenario !== null && isNamed(each.scenario)),
    );
  }

  #filled(): readonly Entry[] {
    if (this.#order !== null) return this.#order;
    const order: Entry[] = [];
    for (const record of this.#engine.records()) {
      const entry = this.#entryOf(record);
      this.#note(record.id, entry);
      if (entry !== null) order.push(entry);
    }
    this.#order = order.sort(compare);
    return this.#order;
  }

  #entryOf(record: TransferRecord | undefined): Entry | null {
    if (record === undefined || outcomeOf(record.state.kind) === null) return null;
    const { id, name, path, object, endedAt, destination } = record;
    const { scenario, code } = destination;
    const words = [name, path, new URL(object).host, code, scenario].filter(
      (each) => typeof each === 'string',
    );
    return {
      id,
      end: endedAt === null ? Number.POSITIVE_INFINITY : Date.parse(endedAt),
      serial: this.#serialOf(id),
      text: words.join('\n').toLowerCase(),
      scenario: typeof scenario === 'string' ? scenario : null,
    };
  }

  #serialOf(id: string): number {
    const serial = this.#serials.get(id) ?? this.#serials.size;
    this.#serials.set(id, serial);
    return serial;
  }

  #note(id: string, entry: Entry | null): void {
    if (entry === null) this.#known.delete(id);
    else this.#known.set(id, entry);
  }
}

/** Not by subtraction: two that have not ended yet stand at infinity. */
const compare = (a: Entry, b: Entry): number =>
  a.end === b.end ? a.serial - b.serial : a.end < b.end ? -1 : 1;

/** Where an entry stands, or would. */
function place(order: readonly Entry[], entry: Entry): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = order[middle];
    if (other !== undefined && compare(other, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
