import { compareKeys, sortKey } from '../../../src-main/app/queue/sort-key.ts';
import type { ListAsk } from '../../../src-main/contract/window/queue-view.ts';
import type { WindowRow } from '../../../src-main/contract/window/window-row.ts';
import type { RowStep } from './row-steps.ts';

/** The queue done plainly: every look filters, sorts and counts all of it. */
export class NaiveQueue {
  #rows: { readonly serial: number; readonly row: WindowRow }[] = [];
  #serial = 0;

  apply(step: RowStep): void {
    if (step.kind === 'nudge') return;
    const id = step.kind === 'put' ? step.row.id : step.id;
    const at = this.#rows.findIndex((each) => each.row.id === id);
    if (step.kind === 'remove') this.#rows = this.#rows.filter((each) => each.row.id !== id);
    else if (at !== -1) this.#rows[at] = { ...this.#rows[at]!, row: step.row };
    else this.#rows.push({ serial: this.#serial++, row: step.row });
  }

  list({ filter, sort, folded, offset, limit }: ListAsk) {
    const matching = this.#rows
      .filter(({ row }) => filter.states.length === 0 || filter.states.includes(row.state))
      .filter(({ row }) => filter.groups.length === 0 || filter.groups.includes(row.group))
      .filter(({ row }) => `${row.name} ${row.path}`.toLowerCase().includes(filter.text.toLowerCase()));
    const sorted = matching.toSorted((a, b) =>
      compareKeys(sortKey(a.row, sort.by, a.serial), sortKey(b.row, sort.by, b.serial)),
    );
    const ordered = (sort.descending ? sorted.reverse() : sorted).map(({ row }) => row);
    const shown = ordered.filter(({ group }) => !folded.includes(group));
    const groups = Object.fromEntries(
      ['needs-you', 'going', 'waiting', 'safe', 'sent', 'set-aside'].map((group) => [
        group,
        ordered.filter((row) => row.group === group).length,
      ]),
    );
    return {
      rows: shown.slice(offset, offset + limit),
      ids: shown.map(({ id }) => id),
      total: shown.length,
      groups,
    };
  }

  sums() {
    const rows = this.#rows.map(({ row }) => row);
    const counted = rows.filter(({ state }) => !['failed', 'cancelled', 'skipped'].includes(state));
    const needed = rows.filter(({ state }) => ['queued', 'uploading', 'paused'].includes(state));
    const ends = needed.flatMap(({ expiresAt }) => expiresAt ?? []).toSorted();
    return {
      transfers: rows.length,
      bytes: counted.reduce((sum, { size }) => sum + size, 0),
      acceptedBytes: counted.reduce((sum, { acceptedBytes }) => sum + acceptedBytes, 0),
      firstExpiry: ends[0] ?? null,
    };
  }
}
