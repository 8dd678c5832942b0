import { randomUUID } from 'node:crypto';
import type { Clock } from '../ports/clock.ts';
import type { FileIdentity } from '../ports/file-body.ts';
import type { TransferRecord } from '../ports/ledger.ts';
import type { NewTransfer } from './new-transfer.ts';

/** A row for a request. `attempts`: bodies begun before for the same object, by the transfer whose place it takes. */
export function newRecord(
  clock: Pick<Clock, 'now'>,
  request: NewTransfer,
  identity: FileIdentity | null,
  attempts = 0,
): TransferRecord {
  return {
    id: randomUUID(),
    ...request,
    identity,
    state: { kind: 'queued' },
    verified: null,
    uploadId: null,
    completing: false,
    attempts,
    sentMarks: {},
    addedAt: new Date(clock.now()).toISOString(),
  };
}
