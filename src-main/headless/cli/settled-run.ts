import type { TransferRow } from '../../contract/transfer-row.ts';
import type { WaitReason } from '../../contract/transfer-state.ts';
import type { Settled } from './exit-code.ts';

const personal: readonly WaitReason[] = ['fresh-url', 'key', 'decision'];

/** Counts what the exit code of a run depends on. */
export function settledRun(rows: Iterable<TransferRow>, unpaired: number): Settled {
  const count = { failed: 0, needPerson: 0, unconfirmed: 0 };
  for (const { state, waiting } of rows) {
    if (state === 'failed') count.failed += 1;
    if (state === 'unconfirmed') count.unconfirmed += 1;
    if (waiting !== null && personal.includes(waiting.for)) count.needPerson += 1;
  }
  return { ...count, unpaired };
}
