import type { TransferState } from '../../contract/transfer-state.ts';
import type { LedgerWrite, TransferRecord } from '../ports/ledger.ts';
import { isEnded } from '../transfer/state-groups.ts';

/**
 * What a record has to say of its end when it went through `states` (at `now`, ms since 1970): when it came to it, or that it
 * has none any more. What follows an end without leaving it (the store answered a cancel) is no new end.
 */
export function endWrites(
  { id, state, endedAt, removedAt }: Pick<TransferRecord, 'id' | 'state' | 'endedAt' | 'removedAt'>,
  states: readonly TransferState[],
  now: number,
): readonly LedgerWrite[] {
  const last = states.at(-1);
  if (last === undefined) return [];
  if (!isEnded(last)) return endedAt === null && removedAt === null ? [] : [{ type: 'ended', id, at: null }];
  const goesOnEnded = endedAt !== null && [state, ...states].every(isEnded);
  return goesOnEnded ? [] : [{ type: 'ended', id, at: new Date(now).toISOString() }];
}
