import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Reply } from '../../contract/reply.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { FolderListing } from '../../contract/window/shell.ts';
import { workerUrl } from '../../threads/worker-url.ts';

/** As long as a person waits before an empty list (ms). */
const patienceMs = 15_000;
/** Threads at once, those stuck on a dead disk included. */
const most = 4;

/** How one folder is listed: by a thread of its own in earnest. */
export type ListInThread = (ask: { readonly root: string; readonly path: string | null }) => ListingUnderWay;

export interface ListingUnderWay {
  readonly listing: Promise<Reply<FolderListing>>;
  /** Resolves when nothing of it is left. */
  readonly ended: Promise<void>;
}

export interface FolderBrowserOptions {
  /** Absolute, without links. */
  readonly root: string;
  readonly list?: ListInThread;
  readonly patienceMs?: number;
}

/**
 * Looks into folders below a root. Each look has a thread of its own: a disk that does not answer (a network share, a sick
 * drive) holds up that thread and neither the window nor the uploads, whose reads share one small pool of the process.
 */
export class FolderBrowser {
  readonly #root: string;
  readonly #list: ListInThread;
  readonly #patienceMs: number;
  #busy = 0;

  constructor({ root, list = listInThread, patienceMs: patience = patienceMs }: FolderBrowserOptions) {
    this.#root = root;
    this.#list = list;
    this.#patienceMs = patience;
  }

  /** Null: the root. Throws `SluiceError`: `not-found` `unsupported` (outside the root) `file-unreadable` `stalled`. */
  async browse(path: string | null): Promise<FolderListing> {
    if (this.#busy >= most)
      throw slow('Sluice still waits for other folders on a disk that does not answer.');
    this.#busy += 1;
    const { listing, ended } = this.#list({ root: this.#root, path });
    void ended.then(() => {
      this.#busy -= 1;
    });
    const reply = await this.#withPatience(listing);
    if (!reply.ok) throw new SluiceError(reply.failure);
    return reply.value;
  }

  async #withPatience(listing: Promise<Reply<FolderListing>>): Promise<Reply<FolderListing>> {
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(
      () => late.reject(slow('This folder takes too long to read.')),
      this.#patienceMs,
    );
    try {
      return await Promise.race([listing, late.promise]);
    } finally {
      clearTimeout(timer);
    }
  }
}

const listInThread: ListInThread = (ask) => {
  const worker = new Worker(workerUrl('browse-worker', import.meta.url), { workerData: ask });
  // A look that hangs must not keep the program from ending.
  worker.unref();
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const listing = once(worker, 'message').then(([reply]: unknown[]) => reply as Reply<FolderListing>);
  return { listing, ended };
};

const slow = (message: string): SluiceError =>
  new SluiceError({
    code: 'stalled',
    message,
    remedy: 'Look whether its disk or network drive is there, and try again.',
  });
