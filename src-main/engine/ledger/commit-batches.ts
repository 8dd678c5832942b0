import type { DatabaseSync } from 'node:sqlite';
import type { LedgerWrite } from '../ports/ledger.ts';
import type { CommitOutcome } from './ledger-frames.ts';
import { goneLedger, ledgerFailure } from './ledger-failure.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import { type FilePlace, hasLeft, placeOf } from './place-of.ts';

export interface OpenLedger {
  readonly db: DatabaseSync;
  readonly file: string;
  readonly writer: LedgerWriter;
  /** Which file it was when it was opened; see `placeOf`. */
  readonly place: FilePlace;
}

/**
 * Commits several batches in one transaction, and says of each what became of it.
 *
 * When that fails because of what one of them holds, or for want of room, each is tried in a transaction of its own,
 * in order: a batch must not fail for its neighbour's sake. A disk that fails is not asked again.
 */
export function commitBatches(
  ledger: OpenLedger,
  batches: readonly (readonly LedgerWrite[])[],
): CommitOutcome[] {
  const together = commitOnce(ledger, batches.flat());
  const alone = batches.length > 1 && mayBeOneBatchOnly(together);
  return batches.map((batch) => (alone ? commitOnce(ledger, batch) : together));
}

const mayBeOneBatchOnly = (outcome: CommitOutcome): boolean =>
  outcome.kind === 'bug' || (outcome.kind === 'failed' && outcome.failure.code === 'disk-full');

function commitOnce({ db, file, writer, place }: OpenLedger, writes: readonly LedgerWrite[]): CommitOutcome {
  try {
    db.exec('BEGIN IMMEDIATE');
    for (const write of writes) writer.apply(write);
    db.exec('COMMIT');
    // Looked at last: what is not at its path by now, a next start will not find.
    return hasLeft(place, placeOf(file))
      ? { kind: 'failed', failure: goneLedger(file) }
      : { kind: 'durable' };
  } catch (error) {
    // SQLite has rolled back by itself after some errors, a full disk among them.
    if (db.isTransaction) db.exec('ROLLBACK');
    const failure = ledgerFailure(error, file);
    return failure === null ? { kind: 'bug', message: String(error) } : { kind: 'failed', failure };
  }
}
