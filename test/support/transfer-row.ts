import type { TransferRow } from '../../src-main/contract/transfer-row.ts';

/** A row as it could be, with what a test cares about put in. */
export function transferRow(given: Partial<TransferRow> = {}): TransferRow {
  return {
    id: 'row-1',
    name: 'results_3di.nc',
    path: '/runs/results_3di.nc',
    state: 'queued',
    waiting: null,
    size: 1000,
    sentBytes: 0,
    acceptedBytes: 0,
    inFlightBytes: 0,
    expiresAt: null,
    priority: 'normal',
    position: null,
    verified: null,
    failure: null,
    ...given,
  };
}
