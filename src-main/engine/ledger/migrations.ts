/** "Sluc" in ASCII: the `application_id` that tells a ledger from any other SQLite file. */
export const ledgerApplicationId = 0x536c7563;

interface Migration {
  readonly sql: string;
  /** Whether the file is written anew first, without what was deleted from it and not overwritten. */
  readonly rewrites: boolean;
}

/**
 * What brings a ledger from version n to n+1; a ledger's `user_version` is how many were applied.
 *
 * A migration that was ever released is never edited. Unions are JSON; what is counted, ordered or joined is a column.
 * `seq` keeps the order of insertion. New kinds of a union that an older Sluice could not read need a migration too,
 * an empty one if no column changes: it is what makes that older Sluice say "newer" and not "damaged".
 */
export const migrations: readonly Migration[] = [
  {
    rewrites: false,
    sql: `CREATE TABLE transfers (
     seq INTEGER PRIMARY KEY,
     id TEXT NOT NULL UNIQUE,
     name TEXT NOT NULL,
     path TEXT NOT NULL,
     object TEXT NOT NULL,
     destination TEXT NOT NULL,
     identity TEXT,
     state TEXT NOT NULL,
     verified TEXT,
     upload_id TEXT,
     left_upload INTEGER NOT NULL,
     priority TEXT NOT NULL,
     position REAL,
     completing INTEGER NOT NULL,
     attempts INTEGER NOT NULL,
     sent_marks TEXT NOT NULL,
     added_at TEXT NOT NULL,
     ended_at TEXT,
     removed_at TEXT
   ) STRICT;
   CREATE TABLE parts (
     transfer INTEGER NOT NULL REFERENCES transfers (seq) ON DELETE CASCADE,
     number INTEGER NOT NULL,
     size INTEGER NOT NULL,
     etag TEXT,
     md5 TEXT NOT NULL,
     crc64 TEXT,
     answer TEXT NOT NULL,
     PRIMARY KEY (transfer, number)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE hosts (
     key TEXT PRIMARY KEY,
     verdict TEXT NOT NULL,
     crc64 INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;`,
  },
  // From here on URLs are dropped from destinations once they are spent, and what is deleted is overwritten.
  { rewrites: true, sql: '' },
];
