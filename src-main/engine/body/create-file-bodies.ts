import type { FileBodies } from '../ports/file-body.ts';
import { identifyFile } from './identify-file.ts';
import { ReaderThread } from './reader-thread.ts';
import { SliceBudget } from './slice-budget.ts';

export interface FileBodiesOptions {
  /** Reading threads, shared by all open ranges; each hashes about 0.6 GB/s. */
  readonly workers?: number;
}

/** Files read and hashed in worker threads, which are started when they are first needed. */
export function createFileBodies({ workers = 2 }: FileBodiesOptions = {}): FileBodies {
  let threads: ReaderThread[] = [];
  let closed = false;
  const budget = new SliceBudget();

  /** The least busy thread; one that broke down is replaced, and only its own ranges have failed. */
  const pick = (): ReaderThread => {
    if (closed) throw new Error('The readers of files are closed.');
    threads = threads.filter((thread) => !thread.ended);
    const calmest = threads.reduce<ReaderThread | null>(
      (least, thread) => (least === null || thread.load < least.load ? thread : least),
      null,
    );
    if (calmest !== null && (calmest.load === 0 || threads.length >= workers)) return calmest;
    const thread = new ReaderThread(budget);
    threads.push(thread);
    return thread;
  };

  return {
    identify: identifyFile,
    open: async (ask) => pick().open(ask),
    close: async () => {
      closed = true;
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}
