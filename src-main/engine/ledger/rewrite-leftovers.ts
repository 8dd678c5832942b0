import { DatabaseSync } from 'node:sqlite';
import type { OpenLedger } from './commit-batches.ts';
import { hasLeftovers } from './has-leftovers.ts';
import { LogCutter } from './log-cutter.ts';
import { patienceMs } from './open-for-writing.ts';
import { hasLeft, placeOf } from './place-of.ts';

/**
 * Writes a ledger that was just closed anew, where between its rows there is still a part of a URL. Seldom: in most runs
 * there is none. What stands in the way (a full disk) is left to the next closing.
 */
export function rewriteLeftovers({ file, place }: Pick<OpenLedger, 'file' | 'place'>): void {
  try {
    if (hasLeft(place, placeOf(file)) || !hasLeftovers(file)) return;
    const db = new DatabaseSync(file, { timeout: patienceMs });
    try {
      db.exec('VACUUM');
      new LogCutter(db, patienceMs).end();
    } finally {
      db.close();
    }
  } catch {
    // The ledger is whole either way: SQLite takes a rewriting that failed back.
  }
}
