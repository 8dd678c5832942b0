import type { DeletedEvent } from '../../contract/portal-event.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { Output } from './output/output.ts';

/** One thing to delete; `remove` throws `SluiceError` where the portal will not. */
export interface Deletion {
  readonly what: DeletedEvent['what'];
  readonly id: string;
  readonly outcome: 'deleted' | 'scheduled';
  readonly remove: () => Promise<void>;
}

/**
 * Deletes one after the other and tells what became of each. A refusal of the very first is thrown, since nothing has
 * happened then; a later one is told, and the others go on. Answers the exit code.
 */
export async function deleteEach(deletions: readonly Deletion[], output: Output): Promise<number> {
  let failed = false;
  for (const [at, { what, id, outcome, remove }] of deletions.entries()) {
    try {
      await remove();
      output.tell({ event: 'deleted', what, id, outcome, failure: null });
    } catch (error) {
      if (at === 0 || !(error instanceof SluiceError)) throw error;
      failed = true;
      output.tell({ event: 'deleted', what, id, outcome: 'failed', failure: error.toFailure() });
    }
  }
  return failed ? 1 : 0;
}
