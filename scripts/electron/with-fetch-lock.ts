import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

const lookEveryMs = 200;
/** SQLite's word for "another one has it". */
const busy = 5;

/**
 * Runs `work` while no other process of this checkout fetches Electron; `onWait` is told once that one does. The lock is
 * the kernel's on an empty database: it is free as soon as its holder is dead.
 */
export async function withFetchLock<T>(root: string, onWait: () => void, work: () => Promise<T>): Promise<T> {
  using lock = new DatabaseSync(join(root, 'node_modules', '.sluice-electron.db'));
  if (!taken(lock)) {
    onWait();
    while (!taken(lock)) await sleep(lookEveryMs);
  }
  return await work();
}

function taken(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === busy) return false;
    throw error;
  }
}
