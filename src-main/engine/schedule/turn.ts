import { type Priority, priorities } from '../../contract/priority.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import { endOf } from './end-of.ts';

/** What decides who goes first, besides who came first. */
export interface Turn {
  readonly priority: Priority;
  /** Where a person put it; null where nobody did. */
  readonly position: number | null;
  /** When its URL ends, ms since 1970 by the clock of its server; null while unknown. */
  readonly deadline: number | null;
}

/** `offset`: the server's clock minus this machine's (ms); with it deadlines at different servers can be compared. */
export function turnOf(transfer: Pick<LiveTransfer, 'record' | 'target' | 'parts'>, offset = 0): Turn {
  const { priority, position } = transfer.record;
  const end = endOf(transfer);
  return { priority, position, deadline: end === null ? null : Date.parse(end) - offset };
}

/** Negative where `a` goes first: priority, then what a person placed, then the earliest deadline; 0 where none of them decides. */
export function compareTurns(a: Turn, b: Turn): number {
  return (
    priorities.indexOf(a.priority) - priorities.indexOf(b.priority) ||
    compareNullsLast(a.position, b.position) ||
    compareNullsLast(a.deadline, b.deadline)
  );
}

function compareNullsLast(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}
