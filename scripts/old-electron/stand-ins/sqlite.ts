// Stands in for node:sqlite: the same interface on a SQLite of its own.
import { createRequire } from 'node:module';
import type * as sqlite from 'node:sqlite';

/** The package's main module, absolute; written into the bundle, since the native library beside it cannot be bundled. */
declare const SLUICE_STAND_IN_SQLITE: string;

const native = createRequire(import.meta.url)(SLUICE_STAND_IN_SQLITE) as typeof sqlite;

/** Its statements read all rows at once, for their iterator cannot be relied upon in a worker thread. */
export class DatabaseSync extends native.DatabaseSync {
  override prepare(sql: string): sqlite.StatementSync {
    const statement = super.prepare(sql);
    const iterate: typeof statement.iterate = (...values: never[]) => Iterator.from(statement.all(...values));
    // Its own cannot be assigned to.
    return Object.defineProperty(statement, 'iterate', { value: iterate });
  }
}
