import type { Engine } from '../../engine/create-engine.ts';
import type { TransferState } from '../../contract/transfer-state.ts';
import { isEnded } from '../../engine/transfer/state-groups.ts';

/** So many transfers that were taken out of the queue are kept as history. */
const keptHistory = 100_000;

/**
 * Takes up what the last run of the program left unfinished; what a person paused stays so. Then the stores hear of what was
 * cancelled and is still owed them, and the oldest history goes.
 */
export async function goOnAtStart(
  engine: Pick<Engine, 'records' | 'resume' | 'abortOwed' | 'forgetOldest'>,
): Promise<void> {
  const ids = Iterator.from(engine.records())
    .filter(({ state }) => goesOn(state))
    .map(({ id }) => id)
    .toArray();
  await engine.resume(ids);
  await engine.abortOwed();
  await engine.forgetOldest(keptHistory);
}

const goesOn = (state: TransferState): boolean => state.kind !== 'paused' && !isEnded(state);
