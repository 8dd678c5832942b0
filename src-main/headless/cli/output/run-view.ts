import type { TransferRow } from '../../../contract/transfer-row.ts';
import type { TransferStateKind } from '../../../contract/transfer-state.ts';
import { RateMeter } from './rate-meter.ts';
import type { RunPicture } from './run-picture.ts';
import type { Told } from './told.ts';

const noLonger: readonly TransferStateKind[] = ['skipped', 'cancelled', 'failed'];
const safe: readonly TransferStateKind[] = ['done', 'following', 'available', 'unconfirmed', 'skipped'];
const going: readonly TransferStateKind[] = ['preparing', 'uploading', 'finishing', 'verifying'];
const ended: readonly TransferStateKind[] = ['done', 'available', 'unconfirmed', ...noLonger];

/** Keeps the latest row of every transfer of a run, and what a display shows of them all. */
export class RunView {
  readonly #rows = new Map<string, TransferRow>();
  readonly #meter = new RateMeter();
  #sent = 0;

  /** Takes in what was told; `now` monotonic (ms). */
  see(told: Told, now: number): void {
    if (told.event !== 'transfer' && told.event !== 'progress') return;
    const row = told.event === 'progress' ? told.row : told;
    this.#sent += row.sentBytes - (this.#rows.get(row.id)?.sentBytes ?? 0);
    this.#rows.set(row.id, row);
    this.#meter.note(this.#sent, now);
  }

  picture(now: number): RunPicture {
    const rows = [...this.#rows.values()];
    const wanted = rows.filter(({ state }) => !noLonger.includes(state));
    const of = (states: readonly TransferStateKind[]) => rows.filter(({ state }) => states.includes(state));
    return {
      totalBytes: sum(wanted, (row) => row.size),
      acceptedBytes: sum(wanted, (row) => row.acceptedBytes),
      inFlightBytes: sum(wanted, (row) => row.inFlightBytes),
      allEnded: rows.length > 0 && rows.every(({ state }) => ended.includes(state)),
      going: of(going),
      waiting: of(['queued', 'waiting', 'paused']).length,
      taking: of(['following']).length,
      safe: of(safe).length,
      failed: of(['failed']).length,
      rates: this.#meter.rates(now),
    };
  }
}

const sum = (rows: readonly TransferRow[], of: (row: TransferRow) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);
