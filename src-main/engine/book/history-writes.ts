import type { LedgerWrite, TransferRecord } from '../ports/ledger.ts';

/**
 * Makes history of a transfer whose place another one takes (`at`, ISO 8601 UTC). Whether the portal took its file can no
 * longer be seen there: the store had it, and that is all that stays said.
 */
export function historyWrites(
  { id, state, endedAt }: Pick<TransferRecord, 'id' | 'state' | 'endedAt'>,
  at: string,
): readonly LedgerWrite[] {
  const isOpen = state.kind === 'following' || state.kind === 'unconfirmed';
  const done: LedgerWrite[] = isOpen ? [{ type: 'state', id, state: { kind: 'done' } }] : [];
  const ended: LedgerWrite[] = endedAt === null ? [{ type: 'ended', id, at }] : [];
  return [...done, ...ended, { type: 'removed', id, at }];
}
