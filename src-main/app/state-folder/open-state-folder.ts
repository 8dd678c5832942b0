import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SluiceError } from '../../contract/sluice-error.ts';
import { lockedFailure } from './locked-failure.ts';
import { makeStateFolder } from './make-state-folder.ts';
import { moveLedgerAside } from './move-ledger-aside.ts';
import { type OwnerNote, readOwnerFile, removeOwnerFile, writeOwnerFile } from './owner-file.ts';
import { type OwnerLock, takeOwnerLock } from './owner-lock.ts';
import { stateFolderError } from './state-folder-failure.ts';

/** A state folder this process owns. */
export interface StateFolder {
  /** Absolute. */
  readonly folder: string;
  readonly ledgerFile: string;
  /** Tells other processes of this user how to reach the owner. */
  announce(control: { readonly port: number; readonly token: string }): Promise<void>;
  /** Gives the folder free; may be called twice. */
  close(): Promise<void>;
}

export interface StateFolderOptions {
  /** Move an old ledger aside, dated, and start with none. */
  readonly fresh: boolean;
  /** How the lock is taken; a test's failing disk. */
  readonly takeLock?: (folder: string) => OwnerLock | null;
}

/**
 * Makes the folder where there is none, and becomes its owner for as long as the process lives or until `close`.
 *
 * Throws `SluiceError`: `state-locked` (another owner, by its pid), `unsupported` (a disk without locks),
 * `file-unreadable` (permissions), `usage` (not a folder), `disk-full`.
 */
export async function openStateFolder(path: string, options: StateFolderOptions): Promise<StateFolder> {
  const folder = resolve(path);
  try {
    await makeStateFolder(folder);
    const lock = await takeLock(folder, options.takeLock ?? takeOwnerLock);
    return await own(folder, lock, options.fresh);
  } catch (error) {
    throw stateFolderError(error, folder);
  }
}

const attempts = 5;
const pauseMs = 50;

/** A process that only asks whether there is an owner disturbs for a moment; an owner does so for longer. */
async function takeLock(folder: string, take: (folder: string) => OwnerLock | null): Promise<OwnerLock> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    if (attempt > 1) await sleep(pauseMs);
    const lock = take(folder);
    if (lock !== null) return lock;
  }
  throw new SluiceError(lockedFailure(folder, await readOwnerFile(folder)));
}

async function own(folder: string, lock: OwnerLock, fresh: boolean): Promise<StateFolder> {
  const note: OwnerNote = { pid: process.pid, startedAt: new Date().toISOString(), control: null };
  const ledgerFile = join(folder, 'ledger.db');
  const close = closeOnce(folder, lock);
  try {
    await writeOwnerFile(folder, note);
    if (fresh) await moveLedgerAside(ledgerFile, new Date());
  } catch (error) {
    close();
    throw error;
  }
  return {
    folder,
    ledgerFile,
    announce: (control) => writeOwnerFile(folder, { ...note, control }),
    close: () => {
      close();
      return Promise.resolve();
    },
  };
}

/**
 * Gives the folder free, also when the process ends without a word. Listening for that end keeps the lock reachable
 * as well: one that was garbage-collected would be free.
 */
function closeOnce(folder: string, lock: OwnerLock): () => void {
  let open = true;
  const close = (): void => {
    if (!open) return;
    open = false;
    process.off('exit', close);
    removeOwnerFile(folder, process.pid);
    lock.release();
  };
  process.on('exit', close);
  return close;
}
