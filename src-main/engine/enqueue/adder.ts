import type { TransferRow } from '../../contract/transfer-row.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { Engine } from '../create-engine.ts';
import type { UploadAborts } from '../run/abort-uploads.ts';
import { restoreRemoved } from '../run/remove-ended.ts';
import type { Runner } from '../run/runner.ts';
import type { LineGate } from '../send/line-gate.ts';
import { type EnqueueDeps, enqueue } from './enqueue.ts';

export interface AdderDeps extends EnqueueDeps {
  readonly aborts: Pick<UploadAborts, 'idle'>;
  readonly gate: Pick<LineGate, 'forgive'>;
  readonly runner: Pick<Runner, 'pump' | 'stop'>;
  /** Makes a transfer part of this run. */
  readonly take: (transfer: LiveTransfer) => TransferRow;
}

/** Takes requests into a run, those of one call after those of another: two at once could put two transfers in one place. */
export function adder(deps: AdderDeps): Engine['add'] {
  const { aborts, gate, runner, take } = deps;
  let adding: Promise<unknown> = Promise.resolve();
  return async (requests, options) => {
    gate.forgive();
    await aborts.idle();
    const added = adding.then(() => enqueue(deps, requests, options));
    adding = added.catch(() => undefined);
    const taken = await added;
    const ids = taken.map(({ record }) => record.id);
    // What a person took out of sight and asks for again is to be seen again.
    await restoreRemoved(ids, deps);
    const rows = taken.map(take);
    runner.pump();
    return rows;
  };
}
