import type { Ledger, LedgerWrite } from '../ports/ledger.ts';
import { collectContents } from './collect-contents.ts';
import type { CommitOutcome } from './ledger-frames.ts';
import { LedgerThread } from './ledger-thread.ts';
import { SharedCommits } from './shared-commits.ts';
import { stageBatches } from './stage-batches.ts';

/** Writes a message to the ledger's thread carries: about a millisecond of copying. */
const messageWrites = 500;

export interface LedgerOptions {
  /** The most pages of 4 KiB the ledger may grow to; a test's full disk. */
  readonly maxPages?: number;
}

/**
 * Opens the ledger in `file`, made where there is none, in a thread of its own.
 *
 * The caller holds the owner's lock on the folder. Throws `SluiceError`: `state-newer`, `ledger-corrupt` (both leave
 * it as it is), `file-unreadable`, `disk-full`, `unsupported` (a disk without locks or shared memory). After
 * `disk-full` it can be used on: what was refused was not written, and later batches may fit.
 */
export async function openLedger(file: string, options: LedgerOptions = {}): Promise<Ledger> {
  const thread = new LedgerThread();
  try {
    await thread.ask('open', { file, maxPages: options.maxPages ?? null });
  } catch (error) {
    await thread.terminate();
    throw error;
  }
  const commits = new SharedCommits((batches) => commitInThread(thread, batches));
  return {
    read: () => collectContents(thread, file),
    write: (batch) => commits.write(batch),
    close: () => closeThread(thread, commits),
  };
}

async function commitInThread(
  thread: LedgerThread,
  batches: readonly (readonly LedgerWrite[])[],
): Promise<readonly CommitOutcome[]> {
  const messages = stageBatches(batches, messageWrites);
  for (const staged of messages.slice(0, -1)) await thread.ask('stage', { staged });
  return thread.ask('commit', { staged: messages.at(-1) ?? [], batches: batches.length });
}

/** Lets what was written become durable first. May be called twice. */
async function closeThread(thread: LedgerThread, commits: SharedCommits): Promise<void> {
  await commits.idle();
  if (thread.ended) return;
  await thread.ask('close', {});
  await thread.terminate();
}
