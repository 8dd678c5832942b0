import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export const ownerLockFile = (folder: string): string => join(folder, 'owner.db');

/** A lock that is held until `release`, or until the process is gone, however it goes. */
export interface OwnerLock {
  release(): void;
}

/**
 * Takes the owner's lock, or answers null when another holds it. Throws what SQLite or the file system says else.
 *
 * The lock is SQLite's own on an empty file that is never written. The kernel gives it free with the process, which no
 * file with a pid in it can promise. On POSIX a process loses its locks on a file as soon as it closes *any* handle of
 * it: so nothing in this process opens `owner.db` but SQLite, which knows of this; the file is made ('wx' opens no
 * file that exists) before the first lock.
 */
export function takeOwnerLock(folder: string): OwnerLock | null {
  const file = ownerLockFile(folder);
  createOnce(file);
  const db = new DatabaseSync(file, { timeout: 0 });
  try {
    // Nothing is ever written, so nothing has to be rolled back: a journal on disk would only outlive a kill.
    db.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (isBusy(error)) return null;
    throw error;
  }
  return { release: () => db.close() };
}

/** Whether someone holds the lock; takes at most a reader's lock, and only for a moment. */
export function isOwned(folder: string): boolean {
  const db = new DatabaseSync(ownerLockFile(folder), { readOnly: true, timeout: 0 });
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return false;
  } catch (error) {
    if (isBusy(error)) return true;
    throw error;
  } finally {
    db.close();
  }
}

function createOnce(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5;
