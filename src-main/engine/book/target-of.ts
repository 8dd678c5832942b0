import { SluiceError } from '../../contract/sluice-error.ts';
import type { TransferRecord } from '../ports/ledger.ts';
import type { OpenTarget, Target } from '../ports/target.ts';
import { closedTarget } from './closed-target.ts';

/** A destination that cannot be understood is its transfer's own failure: it can still be seen, and cancelled. */
export function targetOf(
  { destination, object }: Pick<TransferRecord, 'destination' | 'object'>,
  openTarget: OpenTarget,
): Target {
  try {
    return openTarget(destination);
  } catch (error) {
    if (!(error instanceof SluiceError)) throw error;
    return closedTarget(object, error);
  }
}
