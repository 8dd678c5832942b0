import type { Engine } from '../../engine/create-engine.ts';
import type { TransferState } from '../../contract/transfer-state.ts';
import { isEnded } from '../../engine/transfer/state-groups.ts';

/**
 * Takes up what the last run of the program left unfinished; what a person paused stays so. Then the stores hear of what was
 * cancelled and is still owed them.
 */
export async function goOnAtStart(engine: Pick<Engine, 'records' | 'resume' | 'abortOwed'>): Promise<void> {
  const ids = Iterator.from(engine.records())
    .filter(({ state }) => goesOn(state))
    .map(({ id }) => id)
    .toArray();
  await engine.resume(ids);
  await engine.abortOwed();
}

const goesOn = (state: TransferState): boolean => state.kind !== 'paused' && !isEnded(state);
