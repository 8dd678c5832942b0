import { assertNever } from '../../contract/assert-never.ts';
import type { RowOrder } from '../../contract/window/queue-view.ts';
import { rowGroups, type WindowRow } from '../../contract/window/window-row.ts';
import { priorities } from '../../contract/priority.ts';
import type { TransferStateKind } from '../../contract/transfer-state.ts';

/** What a row is ordered by, the first field that differs decides. All keys are of one make, so that comparing is cheap. */
export interface SortKey {
  readonly rank: number;
  readonly text: string;
  readonly position: number;
  readonly time: number;
  readonly serial: number;
}

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
      return turn(row, serial);
    case 'name':
      return { rank: 0, text: row.name.toLowerCase(), position: 0, time: 0, serial };
    case 'size':
      return { rank: row.size, text: '', position: 0, time: 0, serial };
    case 'state':
      return { rank: stateRank[row.state], text: '', position: 0, time: 0, serial };
    case 'added':
      return { rank: 0, text: '', position: 0, time: Date.parse(row.addedAt), serial };
    case 'deadline':
      return { rank: 0, text: '', position: 0, time: deadline(row), serial };
    case 'progress':
      return {
        rank: row.size === 0 ? 0 : row.acceptedBytes / row.size,
        text: '',
        position: 0,
        time: 0,
        serial,
      };
    default:
      return assertNever(by);
  }
}

/** More than there are ranks in a group. */
const ranksInGroup = 10;

/** By group; in it as the scheduler takes them, and after those the ended ones, the newest first. */
function turn(row: WindowRow, serial: number): SortKey {
  const group = rowGroups.indexOf(row.group) * ranksInGroup;
  if (row.endedAt !== null && row.state !== 'failed')
    return { rank: group + priorities.length, text: '', position: 0, time: -Date.parse(row.endedAt), serial };
  const rank = group + priorities.indexOf(row.priority);
  return { rank, text: '', position: row.position ?? Number.POSITIVE_INFINITY, time: deadline(row), serial };
}

const deadline = ({ expiresAt }: WindowRow): number =>
  expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(expiresAt);

/** Below, equal or above zero, as sorting wants it. */
export function compareKeys(a: SortKey, b: SortKey): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (a.text !== b.text) return a.text < b.text ? -1 : 1;
  // Not by difference: of two infinite ones there is none.
  if (a.position !== b.position) return a.position < b.position ? -1 : 1;
  if (a.time !== b.time) return a.time < b.time ? -1 : 1;
  return a.serial - b.serial;
}
