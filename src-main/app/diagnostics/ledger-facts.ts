import type { TransferRecord } from '../../engine/ports/ledger.ts';

/** What the ledger holds, counted. */
export interface LedgerFacts {
  readonly transfers: number;
  readonly removed: number;
  readonly multipart: number;
  /** Bodies begun, in all runs. */
  readonly attempts: number;
  /** By state; a waiting one by what it waits for, a failed one by its code. */
  readonly states: Readonly<Record<string, number>>;
  readonly verified: Readonly<Record<string, number>>;
  /** What the last failed ones say. */
  readonly failures: readonly string[];
}

const mostFailures = 20;

export function ledgerFacts(records: Iterable<TransferRecord>): LedgerFacts {
  const states: Record<string, number> = {};
  const verified: Record<string, number> = {};
  const failures: string[] = [];
  let [transfers, removed, multipart, attempts] = [0, 0, 0, 0];
  for (const record of records) {
    transfers += 1;
    attempts += record.attempts;
    if (record.removedAt !== null) removed += 1;
    if (record.uploadId !== null) multipart += 1;
    count(states, stateName(record));
    count(verified, record.verified ?? 'not yet');
    if (record.state.kind === 'failed') failures.push(failureLine(record.id, record.state.failure));
    if (failures.length > mostFailures) failures.shift();
  }
  return { transfers, removed, multipart, attempts, states, verified, failures };
}

function count(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

function stateName({ state }: TransferRecord): string {
  if (state.kind === 'waiting') return `waiting for ${state.for} (${state.code})`;
  return state.kind === 'failed' ? `failed (${state.failure.code})` : state.kind;
}

const failureLine = (id: string, { code, message }: { code: string; message: string }): string =>
  `${id} ${code}: ${message}`;
