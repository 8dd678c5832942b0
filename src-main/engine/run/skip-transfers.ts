import type { LiveTransfer } from '../book/live-transfer.ts';
import type { ControlDeps } from './control-deps.ts';
import { inBatches } from './in-batches.ts';

/** Leaves files out that wait for a person's decision; answers how many of those named did. */
export async function skipTransfers(
  ids: readonly string[],
  reason: string,
  { book }: Pick<ControlDeps, 'book'>,
): Promise<number> {
  const waiting = ids.flatMap((id) => book.get(id) ?? []).filter(waitsForDecision);
  await inBatches(waiting, (each) => book.move(each, { type: 'skip', reason }));
  return waiting.length;
}

const waitsForDecision = ({ record: { state } }: LiveTransfer): boolean =>
  state.kind === 'waiting' && state.for === 'decision';
