import type { CancelAnswer } from '../../contract/commands.ts';
import type { TransferRow } from '../../contract/transfer-row.ts';
import type { TransferState } from '../../contract/transfer-state.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { Wait } from '../ports/wait-error.ts';
import { toRow } from '../report/to-row.ts';
import { needsPerson } from '../transfer/state-groups.ts';
import type { TransferEvent } from '../transfer/transfer-event.ts';
import type { UploadAborts } from './abort-uploads.ts';
import { cancelAll } from './cancel-all.ts';
import type { ControlDeps } from './control-deps.ts';
import type { SpentUrls } from './drop-spent-urls.ts';
import { inBatches } from './in-batches.ts';
import { namedTransfers } from './named-transfers.ts';

/** A cancel that can be taken back while the stores have not heard of it. Call one of the two functions, once. */
export interface HeldCancel {
  readonly answer: CancelAnswer;
  /** Puts back where they were all that nobody took up otherwise since; answers how many. */
  takeBack(): Promise<number>;
  /** Tells the stores, and resolves when each has been asked once. */
  release(): Promise<void>;
}

export interface HeldCancelDeps extends ControlDeps {
  readonly aborts: UploadAborts;
  readonly spent: Pick<SpentUrls, 'look'>;
  /** Makes a transfer part of this run. */
  readonly take: (transfer: LiveTransfer) => TransferRow;
}

/**
 * Cancels by id, durably and at once, but lets the stores keep what they have until `release`. A process that ends before
 * that leaves the aborts owed: the next one tries them.
 */
export async function holdCancel(ids: readonly string[], deps: HeldCancelDeps): Promise<HeldCancel> {
  const { book, aborts, spent } = deps;
  const named = namedTransfers(ids, book);
  const before = new Map(named.transfers.map((each) => [each, each.record.state]));
  const hold = aborts.hold(named.transfers);
  const { stopped, refused } = await cancelAll(named.transfers, deps);
  const chosen = new Set(stopped);
  aborts.letGo(
    named.transfers.filter((each) => !chosen.has(each)),
    hold,
  );
  return {
    answer: {
      cancelled: stopped.map((each) => toRow(each, each.record.state)),
      refused: [...named.refused, ...refused],
    },
    takeBack: async () => {
      const back = stopped.filter((each) => isAsLeft(each, before.get(each), deps));
      return deps.runner.during(async () => {
        await inBatches(back, (each) => book.moveThrough(each, wayBack(before.get(each))));
        aborts.letGo(stopped, hold);
        spent.look(stopped);
        for (const transfer of back) deps.take(transfer);
        return back.length;
      });
    },
    release: () => {
      aborts.letGo(stopped, hold);
      spent.look(stopped);
      return aborts.tryOwed();
    },
  };
}

/** Whether the transfer is what the cancel made of it; one that had been cancelled before stays so. */
function isAsLeft(
  transfer: LiveTransfer,
  before: TransferState | undefined,
  { book }: HeldCancelDeps,
): boolean {
  const { id, state } = transfer.record;
  if (before === undefined || before.kind === 'cancelled' || book.get(id) !== transfer) return false;
  return state.kind === (before.kind === 'following' ? 'done' : 'cancelled');
}

/** To where it was; whatever was moving then waits in the queue. */
function wayBack(before: TransferState | undefined): readonly TransferEvent[] {
  if (before?.kind === 'following') return [{ type: 'follow', since: before.since }];
  const queue: TransferEvent = { type: 'queue' };
  if (before?.kind === 'paused') return [queue, { type: 'pause' }];
  if (before?.kind === 'failed') return [queue, { type: 'fail', failure: before.failure }];
  if (before?.kind !== 'waiting' || !needsPerson(before)) return [queue];
  return [queue, { type: 'wait', wait: waitOf(before) }];
}

function waitOf(state: Extract<TransferState, { kind: 'waiting' }>): Wait {
  const { for: reason, until, code, message, remedy } = state;
  return {
    ...{ for: reason, code, message },
    ...(until === undefined ? {} : { until }),
    ...(remedy === undefined ? {} : { remedy }),
  };
}
