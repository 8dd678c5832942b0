import type { DatabaseSync } from 'node:sqlite';

/** So long without a commit is rest (ms). */
const restMs = 2_000;
/** At the end a reader is waited for (ms); while others may want to write nobody is. */
const lastPatienceMs = 1_000;

/**
 * Cuts the write-ahead log to nothing whenever the ledger rests, and when it closes. SQLite by itself only begins again at
 * the log's start: behind what is new, what was deleted long ago would still be there to read.
 */
export class LogCutter {
  readonly #db: DatabaseSync;
  readonly #patienceMs: number;
  #timer: NodeJS.Timeout | null = null;

  /** `patienceMs`: how long the connection waits for others otherwise. */
  constructor(db: DatabaseSync, patienceMs: number) {
    this.#db = db;
    this.#patienceMs = patienceMs;
  }

  /** There may be something in the log: it is cut when nothing more has come for a while. */
  touched(): void {
    this.#timer ??= setTimeout(() => this.#rest(), restMs).unref();
    this.#timer.refresh();
  }

  /** For the last time. Answers whether the log is empty: a reader that is still at it needs it. */
  end(): boolean {
    if (this.#timer !== null) clearTimeout(this.#timer);
    return this.#cut(lastPatienceMs);
  }

  #rest(): void {
    if (!this.#cut(0)) this.touched();
  }

  #cut(patienceMs: number): boolean {
    try {
      this.#db.exec(`PRAGMA busy_timeout = ${patienceMs}`);
      return this.#db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] === 0;
    } catch {
      // A disk that is full or fails says so to the next who writes; what is in the log is not lost.
      return false;
    } finally {
      this.#db.exec(`PRAGMA busy_timeout = ${this.#patienceMs}`);
    }
  }
}
