import { expect, test } from 'vitest';
import { stateTraits } from '../../src-main/contract/state-traits.ts';
import type { TransferState, TransferStateKind } from '../../src-main/contract/transfer-state.ts';
import { advance } from '../../src-main/engine/transfer/advance.ts';
import type { TransferEvent } from '../../src-main/engine/transfer/transfer-event.ts';

const kinds = Object.keys(stateTraits) as TransferStateKind[];

/** The states out of which an event moves a transfer. */
const movedBy = (event: TransferEvent): readonly TransferStateKind[] =>
  kinds.filter((kind) => {
    try {
      advance({ kind } as TransferState, event);
      return true;
    } catch {
      return false;
    }
  });

test('what is not too late to cancel can be cancelled; of what is followed the following ends', () => {
  const inTime = kinds.filter((kind) => !stateTraits[kind].tooLate);
  const ends = [...movedBy({ type: 'cancel' }), ...movedBy({ type: 'unfollow' }), 'cancelled'];
  expect(new Set(inTime)).toEqual(new Set(ends));
});

test('what is ended or in the store is not paused, and does not fail', () => {
  const over = kinds.filter((kind) => stateTraits[kind].ended || stateTraits[kind].stage === 'stored');
  for (const event of [
    { type: 'pause' },
    { type: 'fail', failure: { code: 'network', message: 'x' } },
  ] as const)
    expect(movedBy(event).filter((kind) => over.includes(kind))).toEqual([]);
});
