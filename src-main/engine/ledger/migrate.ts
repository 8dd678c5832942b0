import type { DatabaseSync } from 'node:sqlite';
import { ledgerApplicationId, migrations } from './migrations.ts';
import { readPragma } from './read-pragma.ts';

/**
 * Brings a ledger to the newest version, in one transaction: a crash in between leaves the old one. Where it has to be
 * written anew, that comes before, since SQLite does it by itself only: a crash after it does it once more.
 */
export function migrate(db: DatabaseSync): void {
  const version = readPragma(db, 'user_version');
  const missing = migrations.slice(version);
  if (missing.length === 0) return;
  if (version > 0 && missing.some(({ rewrites }) => rewrites)) db.exec('VACUUM');
  db.exec('BEGIN IMMEDIATE');
  for (const { sql } of missing) db.exec(sql);
  db.exec(`PRAGMA application_id = ${ledgerApplicationId}`);
  db.exec(`PRAGMA user_version = ${migrations.length}`);
  db.exec('COMMIT');
}
