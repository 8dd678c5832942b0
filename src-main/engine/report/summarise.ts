import { assertNever } from '../../contract/assert-never.ts';
import type { RunSummary } from '../../contract/ndjson.ts';
import type { TransferStateKind } from '../../contract/transfer-state.ts';

/** What a summary counts of one transfer of this run. */
export interface Counted {
  readonly state: TransferStateKind;
  readonly size: number;
  readonly sentBytes: number;
  readonly resentBytes: number;
}

type Column = Exclude<
  keyof RunSummary,
  'event' | 'total' | 'bytes' | 'sentBytes' | 'resentBytes' | 'seconds'
>;

/** Every transfer of a run counted once, in the column of its state. `seconds` since the run began. */
export function summarise(transfers: Iterable<Counted>, seconds: number): RunSummary {
  const columns: Record<Column, number> = {
    done: 0,
    available: 0,
    waiting: 0,
    unconfirmed: 0,
    failed: 0,
    skipped: 0,
    cancelled: 0,
    paused: 0,
    queued: 0,
  };
  const sums = { total: 0, bytes: 0, sentBytes: 0, resentBytes: 0 };
  for (const each of transfers) {
    columns[columnOf(each.state)] += 1;
    sums.total += 1;
    sums.bytes += each.size;
    sums.sentBytes += each.sentBytes;
    sums.resentBytes += each.resentBytes;
  }
  const { total, ...bytes } = sums;
  return { event: 'summary', total, ...columns, ...bytes, seconds };
}

/** Where an interrupted run leaves a transfer: whatever was moving is queued; following is not yet confirmed. */
function columnOf(state: TransferStateKind): Column {
  switch (state) {
    case 'preparing':
    case 'uploading':
    case 'finishing':
    case 'verifying':
      return 'queued';
    case 'following':
      return 'unconfirmed';
    case 'queued':
    case 'waiting':
    case 'paused':
    case 'failed':
    case 'skipped':
    case 'cancelled':
    case 'done':
    case 'available':
    case 'unconfirmed':
      return state;
    default:
      return assertNever(state);
  }
}
