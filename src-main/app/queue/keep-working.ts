import type { Engine } from '../../engine/create-engine.ts';
import type { TransferStateKind } from '../../contract/transfer-state.ts';

/** States out of which something is to be done. */
const active: ReadonlySet<TransferStateKind> = new Set<TransferStateKind>([
  'queued',
  'preparing',
  'uploading',
  'finishing',
  'verifying',
  'following',
]);

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
    if (active.has(state)) void work();
  });
}
