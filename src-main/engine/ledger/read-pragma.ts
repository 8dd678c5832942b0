import type { DatabaseSync } from 'node:sqlite';

/** The number a pragma answers with. */
export function readPragma(db: DatabaseSync, name: 'user_version' | 'application_id'): number {
  return Number(db.prepare(`PRAGMA ${name}`).get()?.[name]);
}
