import { stateTraits } from '../../contract/state-traits.ts';
import type { TransferRow } from '../../contract/transfer-row.ts';
import type { Engine } from '../../engine/create-engine.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { TransferFacts } from '../../engine/report/transfer-facts.ts';
import type { Urgency } from './change-pace.ts';
import { groupOf } from './group-of.ts';
import type { QueueIndex } from './queue-index.ts';
import { RowRates } from './row-rates.ts';
import type { ScenarioNames } from './scenario-names.ts';
import type { SpeedMeter } from './speed-meter.ts';
import { toWindowRow } from './to-window-row.ts';

export interface QueueFeedDeps {
  readonly engine: Pick<Engine, 'rows' | 'facts' | 'moving' | 'subscribe'>;
  readonly index: QueueIndex;
  readonly names: ScenarioNames;
  readonly speed: SpeedMeter;
  readonly clock: Pick<Clock, 'monotonic'>;
  readonly note: (urgency: Urgency) => void;
  /** Called for rows whose scenario has no name yet. */
  readonly wantName: (portal: string, scenario: string) => void;
}

/** Keeps the index as the engine has it. */
export class QueueFeed {
  readonly #deps: QueueFeedDeps;
  readonly #rates = new RowRates();
  readonly #byObject = new Map<string, string>();
  readonly #leave: readonly (() => void)[];

  constructor(deps: QueueFeedDeps) {
    this.#deps = deps;
    const { engine, names } = deps;
    for (const row of engine.rows()) this.#put(row, engine.facts(row.id));
    this.#leave = [
      engine.subscribe((row) => this.#hear(row)),
      names.onLearn((scenario) => this.#named(scenario)),
    ];
  }

  /** Looks at what moves; whether anything does. */
  sample(): boolean {
    const { engine, speed, clock, note } = this.#deps;
    const moving = engine.moving();
    for (const row of moving) {
      this.#rates.note(row, clock.monotonic());
      speed.note(row);
      this.#put(row, engine.facts(row.id));
    }
    if (moving.length > 0) note('soon');
    return moving.length > 0;
  }

  /** Looks again at rows of which something may be known that no event told. */
  refresh(ids: Iterable<string>): void {
    for (const id of ids) {
      const facts = this.#deps.engine.facts(id);
      if (facts !== undefined) this.#put(facts.row, facts);
    }
  }

  close(): void {
    for (const leave of this.#leave) leave();
  }

  #hear(row: TransferRow): void {
    const { engine, speed, note } = this.#deps;
    speed.note(row);
    if (groupOf(row) !== 'going') this.#rates.forget(row.id);
    this.#put(row, engine.facts(row.id));
    note(hasEnded(row) ? 'now' : 'soon');
  }

  #put(row: TransferRow, facts: TransferFacts | undefined): void {
    const { index, names, wantName } = this.#deps;
    if (facts === undefined) return;
    const { object, removedAt } = facts.record;
    const before = this.#byObject.get(object);
    // A new transfer to the same object stands in the place of the one before.
    if (before !== undefined && before !== row.id) index.remove(before);
    this.#byObject.set(object, row.id);
    if (removedAt !== null) {
      index.remove(row.id);
      return;
    }
    const shown = toWindowRow(row, { facts, names, rate: this.#rates.of(row.id) });
    index.put(shown);
    const { place } = shown;
    if (place.kind === 'lizard' && place.scenarioName === null) wantName(place.portal, place.scenario);
  }

  #named(scenario: string): void {
    const { index, note } = this.#deps;
    const rows = [...index.rows()].filter(
      ({ place }) => place.kind === 'lizard' && place.scenario === scenario,
    );
    this.refresh(rows.map(({ id }) => id));
    note('soon');
  }
}

/** A person waits for these. */
const hasEnded = ({ state }: TransferRow): boolean =>
  stateTraits[state].ended || stateTraits[state].stage === 'stored';
