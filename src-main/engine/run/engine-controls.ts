import type { TransferRow } from '../../contract/transfer-row.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { Engine } from '../create-engine.ts';
import type { Clock } from '../ports/clock.ts';
import type { LineGate } from '../send/line-gate.ts';
import type { UploadAborts } from './abort-uploads.ts';
import { arrangeTransfers } from './arrange-transfers.ts';
import { cancelTransfers } from './cancel-transfers.ts';
import type { ControlDeps } from './control-deps.ts';
import type { SpentUrls } from './drop-spent-urls.ts';
import { forgetOldest } from './forget-oldest.ts';
import { holdCancel } from './held-cancel.ts';
import { pauseTransfers } from './pause-transfers.ts';
import { removeEnded, restoreRemoved } from './remove-ended.ts';
import { resumeTransfers } from './resume-transfers.ts';
import { retryTransfers } from './retry-transfers.ts';
import { skipTransfers } from './skip-transfers.ts';

export interface EngineControlDeps extends ControlDeps {
  readonly aborts: UploadAborts;
  readonly spent: Pick<SpentUrls, 'look' | 'lookAtRemoved'>;
  /** Makes a transfer part of this run. */
  readonly take: (transfer: LiveTransfer) => TransferRow;
  readonly gate: Pick<LineGate, 'forgive'>;
  readonly clock: Pick<Clock, 'now'>;
}

type Controls = Pick<
  Engine,
  | 'resume'
  | 'retry'
  | 'pause'
  | 'cancel'
  | 'holdCancel'
  | 'skip'
  | 'remove'
  | 'restore'
  | 'settleRemoved'
  | 'forgetOldest'
  | 'arrange'
  | 'abortOwed'
>;

/** What a person can do with the transfers of an engine. */
export function engineControls(deps: EngineControlDeps): Controls {
  const { gate, aborts, spent } = deps;
  return {
    resume: (ids) => {
      gate.forgive();
      return resumeTransfers(ids, deps);
    },
    retry: (ids) => {
      gate.forgive();
      return retryTransfers(ids, deps);
    },
    pause: (ask) => pauseTransfers(ask, deps),
    cancel: (ids) => cancelTransfers(ids, deps),
    holdCancel: (ids) => holdCancel(ids, deps),
    skip: (ids, reason) => skipTransfers(ids, reason, deps),
    remove: (ids) => removeEnded(ids, deps),
    restore: (ids) => restoreRemoved(ids, deps),
    settleRemoved: (ids) => spent.lookAtRemoved(ids),
    forgetOldest: (keep) => forgetOldest(keep, deps.book),
    arrange: (ask) => arrangeTransfers(ask, deps),
    abortOwed: () => aborts.tryOwed(),
  };
}
