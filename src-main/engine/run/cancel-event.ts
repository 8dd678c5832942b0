import { markOf } from '../book/sent-marks.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferEvent } from '../transfer/transfer-event.ts';
import { mayBeCommitted } from './may-be-committed.ts';

const serverMayHold = 'The server may hold the file.';

/**
 * The move that cancels a transfer, with what is then true of the server: a multipart upload is to be given up there,
 * unless a Complete may have made it an object; of a single PUT whose last byte went, nobody knows.
 */
export function cancelEvent(
  transfer: Pick<LiveTransfer, 'target' | 'record' | 'parts'>,
): Extract<TransferEvent, { type: 'cancel' }> {
  const { target, record } = transfer;
  if (mayBeCommitted(transfer)) return { type: 'cancel', note: serverMayHold };
  if (target.multipart !== undefined) return { type: 'cancel', abort: 'owed', note: abortOwed };
  const { attempts, identity, sentMarks } = record;
  const lastByteGone =
    transfer.parts.size > 0 || (attempts > 0 && markOf(sentMarks, 1) >= (identity?.size ?? 0));
  return lastByteGone ? { type: 'cancel', note: serverMayHold } : { type: 'cancel' };
}

const abortOwed =
  'The server still holds its parts; Sluice tries to remove them when it next uploads, resumes or cancels with this state folder.';
