import { chmodSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { SluiceError } from '../../contract/sluice-error.ts';
import { createLedgerFile } from './create-ledger-file.ts';
import { corruptLedger, noWriteAheadLog } from './ledger-failure.ts';
import { lookAtLedgerFile } from './look-at-ledger-file.ts';
import { migrate } from './migrate.ts';
import { openForReading } from './open-for-reading.ts';

/** How long a writer waits for another process that holds the ledger (ms). */
export const patienceMs = 5000;

/**
 * Opens the ledger to write, made or migrated where needed.
 *
 * It is first looked at by a connection that cannot write: one that is damaged or newer stays as it is, to the byte.
 * `maxPages` bounds its size, for tests of a full disk.
 */
export function openForWriting(file: string, maxPages: number | null): DatabaseSync {
  if (lookAtLedgerFile(file) === 'none') createLedgerFile(file);
  else closeToOthers(file);
  checkIntegrity(file);
  const db = new DatabaseSync(file, { timeout: patienceMs });
  try {
    prepareToWrite(db, file);
    if (maxPages !== null) db.exec(`PRAGMA max_page_count = ${maxPages}`);
    migrate(db);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

function checkIntegrity(file: string): void {
  const db = openForReading(file);
  try {
    const first = Object.values(db.prepare('PRAGMA quick_check(1)').get() ?? {})[0];
    if (first !== 'ok') throw new SluiceError(corruptLedger(file, 'its pages do not fit together'));
  } finally {
    db.close();
  }
}

function prepareToWrite(db: DatabaseSync, file: string): void {
  const mode = db.prepare('PRAGMA journal_mode = WAL').get()?.['journal_mode'];
  if (mode !== 'wal') throw new SluiceError(noWriteAheadLog(file));
  // fullfsync matters on macOS only, where a plain fsync leaves data in the drive's own cache.
  db.exec('PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON');
  // Rows hold secrets: what is deleted or replaced is overwritten. A setting of the connection, not of the file.
  db.exec('PRAGMA secure_delete = ON');
}

/** Only ever takes rights away: a ledger someone closed even to its owner stays closed. */
function closeToOthers(file: string): void {
  const mode = statSync(file).mode & 0o777;
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) chmodSync(file, mode & 0o700);
}
