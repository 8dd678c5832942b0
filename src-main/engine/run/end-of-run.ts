import { assertNever } from '../../contract/assert-never.ts';
import type { Failure } from '../../contract/failure.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import { WaitError } from '../ports/wait-error.ts';
import { isInStore } from '../transfer/state-groups.ts';
import type { TransferEvent } from '../transfer/transfer-event.ts';
import { cancelEvent } from './cancel-event.ts';

/** Why a run of a transfer was aborted; the reason of its signal. */
export type StopReason =
  | { readonly stop: 'cancel' }
  | { readonly stop: 'pause' }
  | { readonly stop: 'close' };

/** Thrown through a run that is stopped on purpose. */
export class RunStopped extends Error {
  override readonly name = 'RunStopped';
  readonly reason: StopReason;

  constructor(reason: StopReason) {
    super(reason.stop);
    this.reason = reason;
  }
}

/**
 * Which moves end a run that threw `error`; none where the state stays as it is (a closing process keeps what it has; a
 * transfer the store has, or is about to have, stays there). An error without a code is a fault of Sluice's own, said as such.
 */
export function endOfRun(transfer: Ending, error: unknown): readonly TransferEvent[] {
  const { state } = transfer.record;
  if (error instanceof RunStopped) return stopped(transfer, error.reason);
  if (isInStore(state)) return [];
  if (error instanceof WaitError) return [{ type: 'wait', wait: error.wait }];
  if (error instanceof SluiceError) return [{ type: 'fail', failure: error.toFailure() }];
  return [{ type: 'fail', failure: ownFault }];
}

type Ending = Pick<LiveTransfer, 'record' | 'target' | 'parts'>;

const ownFault: Failure = {
  code: 'outcome-unknown',
  message: 'Sluice met a fault of its own in this transfer; what the server holds was not proven.',
  remedy: 'Run the same command again; if it stays, report it with the log.',
};

function stopped(transfer: Ending, { stop }: StopReason): readonly TransferEvent[] {
  const { state, completing } = transfer.record;
  if (state.kind === 'following') return stop === 'cancel' ? [{ type: 'unfollow' }] : [];
  if (isInStore(state) || state.kind === 'verifying') return [];
  if (state.kind === 'finishing') {
    if (stop === 'close' || completing) return [];
    // It was about to be finished; nothing of that has gone out.
    return [{ type: 'queue' }, eventOf(stop, transfer)];
  }
  return [eventOf(stop, transfer)];
}

function eventOf(stop: StopReason['stop'], transfer: Ending): TransferEvent {
  switch (stop) {
    case 'close':
      return { type: 'queue' };
    case 'pause':
      return { type: 'pause' };
    case 'cancel':
      return cancelEvent(transfer);
    default:
      return assertNever(stop);
  }
}
