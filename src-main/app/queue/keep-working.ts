import type { Engine } from '../../engine/create-engine.ts';
import { stateTraits } from '../../contract/state-traits.ts';
import type { TransferStateKind } from '../../contract/transfer-state.ts';

/** Whether something is to be done out of a state. */
const isActive = (state: TransferStateKind): boolean =>
  state === 'queued' || state === 'following' || stateTraits[state].stage === 'moving';

/**
 * Keeps the engine at work as long as the program runs, however often it has nothing to do. `onBroken` hears why it had to
 * end (a full disk); nothing moves after that. Answers the function that ends the listening.
 */
export function keepWorking(
  engine: Pick<Engine, 'settled' | 'subscribe'>,
  onBroken: (error: unknown) => void,
): () => void {
  let working = false;
  const work = async (): Promise<void> => {
    if (working) return;
    working = true;
    try {
      await engine.settled();
      working = false;
    } catch (error) {
      onBroken(error);
    }
  };
  void work();
  return engine.subscribe(({ state }) => {
    if (isActive(state)) void work();
  });
}
