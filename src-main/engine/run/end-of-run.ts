import type { Failure } from '../../contract/failure.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { TransferState } from '../../contract/transfer-state.ts';
import { WaitError } from '../ports/wait-error.ts';
import { isInStore } from '../transfer/state-groups.ts';
import type { TransferEvent } from '../transfer/transfer-event.ts';

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
 * Which move ends a run that threw `error`, or null where the state stays as it is (a closing process keeps what it has;
 * a transfer the store has stays there). An error without a code is a fault of Sluice's own, said as such.
 */
export function endOfRun(state: TransferState, error: unknown, lastByteGone: boolean): TransferEvent | null {
  if (error instanceof RunStopped) return stopped(state, error.reason, lastByteGone);
  if (isInStore(state)) return null;
  if (error instanceof WaitError) return { type: 'wait', wait: error.wait };
  if (error instanceof SluiceError) return { type: 'fail', failure: error.toFailure() };
  return { type: 'fail', failure: ownFault };
}

const ownFault: Failure = {
  code: 'outcome-unknown',
  message: 'Sluice met a fault of its own in this transfer; what the server holds was not proven.',
  remedy: 'Run the same command again; if it stays, report it with the log.',
};

/** The last byte is in; what is left goes on where it was. */
const isAtTheStore = ({ kind }: TransferState): boolean => kind === 'finishing' || kind === 'verifying';

function stopped(state: TransferState, reason: StopReason, lastByteGone: boolean): TransferEvent | null {
  if (state.kind === 'following') return reason.stop === 'cancel' ? { type: 'unfollow' } : null;
  if (isInStore(state)) return null;
  if (reason.stop === 'pause') return { type: 'pause' };
  if (reason.stop === 'close') return isAtTheStore(state) ? null : { type: 'queue' };
  return lastByteGone ? { type: 'cancel', note: 'The server may hold the file.' } : { type: 'cancel' };
}
