import { randomUUID } from 'node:crypto';
import type { Clock } from '../ports/clock.ts';
import type { FileIdentity } from '../ports/file-body.ts';
import type { TransferRecord } from '../ports/ledger.ts';
import type { NewTransfer } from './new-transfer.ts';

/** A row for a request nothing has been sent for yet. */
export function newRecord(
  clock: Pick<Clock, 'now'>,
  request: NewTransfer,
  identity: FileIdentity | null,
): TransferRecord {
  return {
    id: randomUUID(),
    ...request,
    identity,
    state: { kind: 'queued' },
    verified: null,
    uploadId: null,
    leftUpload: false,
    priority: 'normal',
    position: null,
    completing: false,
    attempts: 0,
    sentMarks: {},
    addedAt: new Date(clock.now()).toISOString(),
    endedAt: null,
    removedAt: null,
  };
}
