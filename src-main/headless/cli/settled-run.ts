import type { TransferRow } from '../../contract/transfer-row.ts';
import type { TransferStateKind, WaitReason } from '../../contract/transfer-state.ts';
import type { Settled } from './exit-code.ts';

const personal: readonly WaitReason[] = ['fresh-url', 'key', 'decision'];

/** What a run that has come to rest leaves unsent: paused by a person, or put back to the queue. */
const unsent: readonly TransferStateKind[] = [
  'paused',
  'queued',
  'preparing',
  'uploading',
  'finishing',
  'verifying',
];

/** Counts what the exit code of a run depends on. `unpaired`: files given that wait for a person's decision. */
export function settledRun(rows: Iterable<TransferRow>, unpaired: number): Settled {
  const count = { failed: 0, needPerson: 0, unconfirmed: 0 };
  for (const { state, waiting } of rows) {
    if (state === 'failed') count.failed += 1;
    if (state === 'unconfirmed') count.unconfirmed += 1;
    if (unsent.includes(state) || (waiting !== null && personal.includes(waiting.for))) count.needPerson += 1;
  }
  return { ...count, unpaired };
}
