import { assertNever } from '../../contract/assert-never.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { LedgerWrite } from '../ports/ledger.ts';
import type { CommitOutcome } from './ledger-frames.ts';

type Batch = readonly LedgerWrite[];
type Commit = (batches: readonly Batch[]) => Promise<readonly CommitOutcome[]>;

interface Waiting {
  readonly batch: Batch;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Lets batches that arrive while one is being committed share the next commit.
 *
 * Under load one flush of the disk carries many acceptances; a lone batch never waits, for there is no timer.
 */
export class SharedCommits {
  readonly #commit: Commit;
  #waiting: Waiting[] = [];
  #running: Promise<void> | null = null;

  constructor(commit: Commit) {
    this.#commit = commit;
  }

  write(batch: Batch): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ batch, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Resolves when nothing is being committed and nothing waits. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    // Batches written in the same turn of the event loop go together.
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#commitTogether(this.#waiting.splice(0));
    this.#running = null;
  }

  async #commitTogether(group: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await this.#commit(group.map((each) => each.batch));
      for (const [index, each] of group.entries()) {
        const error = errorOf(outcomes[index]);
        if (error === null) each.resolve();
        else each.reject(error);
      }
    } catch (error) {
      for (const each of group) each.reject(error);
    }
  }
}

/** What a batch's promise is rejected with; null for none. */
function errorOf(outcome: CommitOutcome | undefined): Error | null {
  if (outcome === undefined) return new Error('The ledger left a batch unanswered.');
  switch (outcome.kind) {
    case 'durable':
      return null;
    case 'failed':
      return new SluiceError(outcome.failure);
    case 'bug':
      return new Error(outcome.message);
    default:
      return assertNever(outcome);
  }
}
