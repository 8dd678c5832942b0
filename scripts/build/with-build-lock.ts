import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const waitMs = 300_000;

/**
 * Runs `work` while no other process of this checkout builds. The lock is SQLite's on an empty database: the kernel frees
 * it when its holder dies, so there is no stale lock to guess about, and waiting is SQLite's own.
 */
export async function withBuildLock(root: string, work: () => Promise<void>): Promise<void> {
  using lock = new DatabaseSync(join(root, 'node_modules', '.sluice-build.db'), { timeout: waitMs });
  lock.exec('BEGIN EXCLUSIVE');
  await work();
}
