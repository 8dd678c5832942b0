import type { PauseAnswer, PauseAsk, PauseWhen, Refusal } from '../../contract/commands.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import { toRow } from '../report/to-row.ts';
import { isEnded, isEnding, isInStore } from '../transfer/state-groups.ts';
import { bytesAgain } from './bytes-again.ts';
import type { ControlDeps } from './control-deps.ts';
import { namedTransfers } from './named-transfers.ts';
import { outOfQueue } from './out-of-queue.ts';

/** What pausing means for one transfer, by where it stands. */
type Fate = 'pause' | 'pause-after-body' | 'ends' | 'over';

/**
 * Pauses by id, or everything that can be. Slots are free as soon as it answers; accepted parts are kept; what the store is
 * about to have goes on to its end.
 */
export async function pauseTransfers({ ids, when }: PauseAsk, deps: ControlDeps): Promise<PauseAnswer> {
  const { book } = deps;
  const named =
    ids === 'all' ? { transfers: [...book.values()].filter(isOpen), refused: [] } : namedTransfers(ids, book);
  const fates = Map.groupBy(named.transfers, (transfer) => fateOf(transfer, when));
  const stopping = fates.get('pause') ?? [];
  const ending = [...(fates.get('pause-after-body') ?? []), ...(fates.get('ends') ?? [])];
  for (const transfer of fates.get('pause-after-body') ?? []) deps.runner.pauseAfterBody(transfer);
  await outOfQueue(stopping, deps, (transfer) => pauseOne(transfer, deps));
  const row = (transfer: LiveTransfer) => toRow(transfer, transfer.record.state);
  return {
    paused: stopping
      .filter(isPaused)
      .map((transfer) => ({ row: row(transfer), bytesAgain: bytesAgain(transfer.record) })),
    ending: [...ending, ...stopping.filter((transfer) => !isPaused(transfer))].map(row),
    refused: [...named.refused, ...(fates.get('over') ?? []).map(isOver)],
  };
}

const isOpen = ({ record }: LiveTransfer): boolean => !(isEnded(record.state) || isInStore(record.state));
const isPaused = ({ record }: LiveTransfer): boolean => record.state.kind === 'paused';

function fateOf(transfer: LiveTransfer, when: PauseWhen): Fate {
  if (!isOpen(transfer)) return 'over';
  const { kind } = transfer.record.state;
  if (isEnding(kind)) return 'ends';
  const isOnTheLine =
    kind === 'uploading' && transfer.run !== null && transfer.target.multipart === undefined;
  return when === 'after-file' && isOnTheLine ? 'pause-after-body' : 'pause';
}

async function pauseOne(transfer: LiveTransfer, { book, queue, runner }: ControlDeps): Promise<void> {
  if (transfer.run !== null) await runner.stop(transfer, { stop: 'pause' });
  const { kind } = transfer.record.state;
  // Its last byte was answered in that very moment: it goes on to its end.
  if (isEnding(kind)) queue.add(transfer);
  else if (isOpen(transfer) && !isPaused(transfer)) await book.move(transfer, { type: 'pause' });
}

function isOver({ record }: LiveTransfer): Refusal {
  const words = isInStore(record.state) ? 'is in the store already' : `has ended (${record.state.kind})`;
  const failure = {
    code: 'too-late',
    message: `${record.name} ${words}: there is nothing to pause.`,
    remedy: 'The list of transfers (on the command line, "sluice status") shows what is still to be sent.',
  } as const;
  return { id: record.id, failure };
}
