import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrate } from './migrate.ts';

/**
 * Makes an empty ledger, whole before it gets its name, so that an empty or half-made file is never taken for one.
 *
 * The file is 0600 before SQLite opens it; SQLite gives the same mode to the files it makes beside it.
 */
export function createLedgerFile(file: string): void {
  const draft = `${file}.new`;
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${draft}${ending}`, { force: true });
  closeSync(openSync(draft, 'wx', 0o600));
  const db = new DatabaseSync(draft);
  try {
    db.exec('PRAGMA synchronous = FULL; PRAGMA fullfsync = ON');
    migrate(db);
  } finally {
    db.close();
  }
  renameSync(draft, file);
  syncFolder(dirname(file));
}

/** Makes the new name durable. Windows opens no folders, and writes names down by itself. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
