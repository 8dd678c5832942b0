import type { LedgerWrite, TransferRecord } from '../ports/ledger.ts';

/**
 * What is forgotten when a failed transfer is tried again: after `file-changed` every part of the file as it was, and what
 * it was known by. Any other failure leaves what the store accepted.
 */
export function retryFacts({ id, state }: Pick<TransferRecord, 'id' | 'state'>): readonly LedgerWrite[] {
  if (state.kind !== 'failed' || state.failure.code !== 'file-changed') return [];
  return [
    { type: 'forget-parts', id },
    { type: 'identity', id, identity: null },
  ];
}
