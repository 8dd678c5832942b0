import type { Forecast } from '../../../contract/forecast.ts';
import { type StateTraits, stateTraits } from '../../../contract/state-traits.ts';
import type { TransferRow } from '../../../contract/transfer-row.ts';
import type { TransferStateKind } from '../../../contract/transfer-state.ts';
import type { RunPicture } from './run-picture.ts';
import { SteadyRange } from './steady-range.ts';
import type { Told } from './told.ts';

/** Keeps the latest row of every transfer of a run, and what a display shows of them all. */
export class RunView {
  readonly #rows = new Map<string, TransferRow>();
  readonly #range = new SteadyRange();
  #forecast: Forecast | null = null;

  /** Takes in what was told. */
  see(told: Told): void {
    if (told.event === 'transfer') this.#rows.set(told.id, told);
    if (told.event === 'progress') this.#rows.set(told.row.id, told.row);
    if (told.event === 'forecast') this.#forecast = told.forecast;
  }

  picture(): RunPicture {
    const forecast = this.#forecast;
    const rows = [...this.#rows.values()];
    const wanted = rows.filter(({ state }) => stateTraits[state].stage !== 'out');
    const at = (stage: StateTraits['stage']) =>
      rows.filter(({ state }) => stateTraits[state].stage === stage);
    const of = (kind: TransferStateKind) => rows.filter(({ state }) => state === kind);
    return {
      totalBytes: sum(wanted, (row) => row.size),
      acceptedBytes: sum(wanted, (row) => row.acceptedBytes),
      inFlightBytes: sum(wanted, (row) => row.inFlightBytes),
      allEnded: rows.length > 0 && rows.every(({ state }) => stateTraits[state].ended),
      going: at('moving'),
      waiting: at('ahead').length,
      taking: of('following').length,
      safe: at('stored').length + of('skipped').length,
      failed: of('failed').length,
      rate: forecast?.rate ?? null,
      timeLeft: this.#range.see(forecast?.range ?? null),
      urls: forecast,
    };
  }
}

const sum = (rows: readonly TransferRow[], of: (row: TransferRow) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);
