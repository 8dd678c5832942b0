import { assertNever } from '../../contract/assert-never.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import { endOf } from '../schedule/end-of.ts';
import { needsPerson } from '../transfer/state-groups.ts';
import type { Need } from './need.ts';

/**
 * What a transfer still needs, or null where nothing does: it has ended, or all that is left is to prove it. `serverNow`: the
 * time at its server, ms since 1970.
 */
export function needOf(transfer: LiveTransfer, serverNow: number): Need | null {
  const stage = stageOf(transfer);
  if (stage === null) return null;
  const { record, target, acceptedBytes, inFlightBytes } = transfer;
  const end = target.refreshes ? null : endOf(transfer);
  return {
    name: record.name,
    bytesLeft: Math.max(0, (record.identity?.size ?? 0) - acceptedBytes - inFlightBytes),
    way: target.multipart === undefined ? 'one-piece' : 'in-parts',
    stage,
    urlSeconds: end === null ? null : (Date.parse(end) - serverNow) / 1000,
  };
}

function stageOf({ record: { state }, inFlightBytes }: LiveTransfer): Need['stage'] | null {
  switch (state.kind) {
    case 'queued':
    case 'preparing':
    case 'uploading':
      return inFlightBytes > 0 ? 'on-the-line' : 'in-line';
    case 'waiting':
      return needsPerson(state) ? 'held' : 'in-line';
    case 'paused':
      return 'held';
    case 'finishing':
    case 'verifying':
    case 'done':
    case 'following':
    case 'available':
    case 'unconfirmed':
    case 'failed':
    case 'skipped':
    case 'cancelled':
      return null;
    default:
      return assertNever(state);
  }
}
