import type { TransferRow } from '../../contract/transfer-row.ts';
import { stateTraits } from '../../contract/state-traits.ts';
import { needsPersonFor } from '../../contract/transfer-state.ts';
import type { Settled } from './exit-code.ts';

/** Whether a run that has come to rest leaves it unsent: paused by a person, put back to the queue, or waiting for a person. */
function isUnsent({ state, waiting }: TransferRow): boolean {
  if (waiting !== null) return needsPersonFor(waiting.for);
  const { stage } = stateTraits[state];
  return stage === 'ahead' || stage === 'moving';
}

/** Counts what the exit code of a run depends on. `unpaired`: files given that wait for a person's decision. */
export function settledRun(rows: Iterable<TransferRow>, unpaired: number): Settled {
  const count = { failed: 0, needPerson: 0, unconfirmed: 0 };
  for (const row of rows) {
    const { state } = row;
    if (state === 'failed') count.failed += 1;
    if (state === 'unconfirmed') count.unconfirmed += 1;
    if (isUnsent(row)) count.needPerson += 1;
  }
  return { ...count, unpaired };
}
