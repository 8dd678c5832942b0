import type { Failure } from '../../contract/failure.ts';
import type { TransferRow } from '../../contract/transfer-row.ts';
import type { TransferState } from '../../contract/transfer-state.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import { endOf } from '../schedule/end-of.ts';
import { isEnded, isInStore } from '../transfer/state-groups.ts';

/** A transfer as windows and scripts see it, in the state given (the one just reached, or the present one). */
export function toRow(transfer: LiveTransfer, state: TransferState): TransferRow {
  const { record } = transfer;
  return {
    id: record.id,
    name: record.name,
    path: record.path,
    state: state.kind,
    waiting: state.kind === 'waiting' ? { for: state.for, until: state.until ?? null } : null,
    size: record.identity?.size ?? 0,
    sentBytes: transfer.sentBytes,
    acceptedBytes: transfer.acceptedBytes,
    inFlightBytes: transfer.inFlightBytes,
    expiresAt: endOf(transfer),
    priority: record.priority,
    position: record.position,
    verified: isInStore(record.state) ? record.verified : null,
    failure: failureOf(state),
    ...(isEnded(state) || transfer.outlook === null ? {} : transfer.outlook),
    ...(state.kind === 'cancelled' && state.note !== undefined ? { note: state.note } : {}),
  };
}

function failureOf(state: TransferState): Failure | null {
  if (state.kind === 'failed') return state.failure;
  if (state.kind !== 'waiting') return null;
  const { code, message, remedy } = state;
  return remedy === undefined ? { code, message } : { code, message, remedy };
}
