import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { checkVersion } from './check-version.ts';
import { patienceMs } from './open-for-writing.ts';

/**
 * Opens a ledger to read, beside whoever writes it, and checks its version.
 *
 * Never creates a file and never folds the write-ahead log in: while there is a log, SQLite's own reading of both is
 * used; without one nobody writes, and the file is read as it lies (a plain open would create a log beside it).
 */
export function openForReading(file: string): DatabaseSync {
  const url = pathToFileURL(file);
  if (!existsSync(`${file}-wal`)) url.searchParams.set('immutable', '1');
  const db = new DatabaseSync(url, { readOnly: true, timeout: patienceMs });
  try {
    checkVersion(db, file);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}
