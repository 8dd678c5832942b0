import type { DatabaseSync } from 'node:sqlite';
import { ledgerApplicationId, migrations } from './migrations.ts';
import { readPragma } from './read-pragma.ts';

/** Brings a ledger to the newest version, in one transaction: a crash in between leaves the old one. */
export function migrate(db: DatabaseSync): void {
  const missing = migrations.slice(readPragma(db, 'user_version'));
  if (missing.length === 0) return;
  db.exec('BEGIN IMMEDIATE');
  for (const sql of missing) db.exec(sql);
  db.exec(`PRAGMA application_id = ${ledgerApplicationId}`);
  db.exec(`PRAGMA user_version = ${migrations.length}`);
  db.exec('COMMIT');
}
