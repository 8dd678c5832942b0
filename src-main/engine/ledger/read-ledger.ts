import type { LedgerContents } from '../ports/ledger.ts';
import { collectContents } from './collect-contents.ts';
import { LedgerThread } from './ledger-thread.ts';

/**
 * Reads the ledger in `file` beside whoever owns it, in a thread of its own: takes no lock an owner would notice, and
 * creates no ledger. No file reads as an empty ledger. Throws `SluiceError` as `openLedger` does.
 */
export async function readLedger(file: string): Promise<LedgerContents> {
  const thread = new LedgerThread();
  try {
    return await collectContents(thread, file);
  } finally {
    await thread.terminate();
  }
}
