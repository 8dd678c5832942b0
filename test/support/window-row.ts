import type { WindowRow } from '../../src-main/contract/window/window-row.ts';
import { groupOf } from '../../src-main/app/queue/group-of.ts';
import { transferRow } from './transfer-row.ts';

/** A row of the queue as it could be, in the group its state puts it in, with what a test cares about put in. */
export function windowRow(given: Partial<WindowRow> = {}): WindowRow {
  const row = transferRow(given);
  return {
    ...row,
    group: groupOf(row),
    place: { kind: 'plan', host: '127.0.0.1' },
    rate: null,
    secondsLeft: null,
    risk: 'none',
    placed: row.position !== null,
    multipart: false,
    addedAt: '2026-11-21T10:00:00.000Z',
    endedAt: null,
    remedies: [],
    ...given,
  };
}
