import { assertNever } from '../../contract/assert-never.ts';
import type { RowOrder } from '../../contract/window/queue-view.ts';
import { rowGroups, type WindowRow } from '../../contract/window/window-row.ts';
import { priorities } from '../../contract/priority.ts';
import type { TransferStateKind } from '../../contract/transfer-state.ts';

/** What a row is ordered by: the first difference decides. Keys of one order are of the same make. */
export type SortKey = readonly (number | string)[];

/** The states in the order of a transfer's life. */
const stateRank: { readonly [K in TransferStateKind]: number } = {
  queued: 0,
  preparing: 1,
  uploading: 2,
  finishing: 3,
  verifying: 4,
  following: 5,
  done: 6,
  available: 7,
  unconfirmed: 8,
  waiting: 9,
  paused: 10,
  failed: 11,
  skipped: 12,
  cancelled: 13,
};

/** `serial`: how many came before it; no two rows share it, so that no two keys are equal. */
export function sortKey(row: WindowRow, by: RowOrder, serial: number): SortKey {
  switch (by) {
    case 'queue':
      return [rowGroups.indexOf(row.group), ...turn(row), serial];
    case 'name':
      return [row.name.toLowerCase(), serial];
    case 'size':
      return [row.size, serial];
    case 'state':
      return [stateRank[row.state], serial];
    case 'added':
      return [Date.parse(row.addedAt), serial];
    case 'deadline':
      return [deadline(row), serial];
    case 'progress':
      return [row.size === 0 ? 0 : row.acceptedBytes / row.size, serial];
    default:
      return assertNever(by);
  }
}

/** As the scheduler takes them; of ended ones the newest first. */
function turn(row: WindowRow): readonly number[] {
  if (row.endedAt !== null && row.state !== 'failed') return [1, -Date.parse(row.endedAt)];
  return [0, priorities.indexOf(row.priority), row.position ?? Number.POSITIVE_INFINITY, deadline(row)];
}

const deadline = ({ expiresAt }: WindowRow): number =>
  expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(expiresAt);

/** Below, equal or above zero, as sorting wants it. */
export function compareKeys(a: SortKey, b: SortKey): number {
  for (let at = 0; at < a.length; at += 1) {
    const [left, right] = [a[at] ?? 0, b[at] ?? 0];
    if (left < right) return -1;
    if (left > right) return 1;
  }
  return 0;
}
