import { existsSync, statSync } from 'node:fs';
import type { LedgerContents } from '../ports/ledger.ts';
import { collectContents } from './collect-contents.ts';
import { LedgerThread } from './ledger-thread.ts';

/** An owner that begins, or ends, rewrites the file once. */
const mostReadings = 3;

/**
 * Reads the ledger in `file` beside whoever owns it, in a thread of its own: takes no lock an owner would notice, and
 * creates no ledger. No file reads as an empty ledger. Throws `SluiceError` as `openLedger` does.
 */
export async function readLedger(file: string): Promise<LedgerContents> {
  const thread = new LedgerThread();
  try {
    return await readSteady(thread, file, mostReadings);
  } finally {
    await thread.terminate();
  }
}

/** Without a log the file is read as it lies. Whoever rewrites it meanwhile moves its pages: what was read then says nothing. */
async function readSteady(thread: LedgerThread, file: string, readings: number): Promise<LedgerContents> {
  const before = asItLies(file);
  const [read] = await Promise.allSettled([collectContents(thread, file)]);
  if (readings > 1 && before !== null && asItLies(file) !== before)
    return readSteady(thread, file, readings - 1);
  if (read.status === 'rejected') throw read.reason;
  return read.value;
}

/** What tells that a ledger without a log was written; null while there is a log, beside which SQLite reads in a transaction. */
function asItLies(file: string): string | null {
  if (existsSync(`${file}-wal`)) return null;
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? 'none' : `${stats.ino} ${stats.size} ${stats.mtimeNs}`;
}
