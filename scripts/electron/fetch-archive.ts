import { Worker } from 'node:worker_threads';
import type { ProxyChoice } from '../../src-main/app/network/proxy-choice.ts';
import type { DownloadProgress } from './download-file.ts';
import { honestEnvironment } from './honest-environment.ts';
import { NotFetched } from './not-fetched.ts';
import type { DownloadLimits } from './watch-download.ts';

/** Which archive, and by which way. */
export interface ArchiveAsk {
  readonly version: string;
  readonly platform: string;
  readonly arch: string;
  /** SHA-256 in hex by name of archive. */
  readonly checksums: Record<string, string>;
  /** Absolute; what is half there stays in it when the process dies. */
  readonly tempDirectory: string;
  /** Where whole archives are kept for the next checkout; the user's own cache unless given. */
  readonly cacheRoot?: string | undefined;
  readonly proxy: ProxyChoice;
  readonly limits: DownloadLimits;
}

/** What the thread tells. */
export type ArchiveNews =
  | { readonly kind: 'notice'; readonly message: string }
  | { readonly kind: 'progress'; readonly progress: DownloadProgress }
  | { readonly kind: 'here'; readonly file: string }
  | { readonly kind: 'not here'; readonly why: string };

export interface ArchiveListener {
  readonly notice: (message: string) => void;
  readonly progress: (progress: DownloadProgress) => void;
}

/** The file of an archive that has the checksum asked for, from the cache or the network. Throws `NotFetched`. */
export async function fetchArchive(
  ask: ArchiveAsk,
  env: Readonly<Record<string, string | undefined>>,
  tell: ArchiveListener,
): Promise<string> {
  const name = `electron-v${ask.version}-${ask.platform}-${ask.arch}.zip`;
  if (ask.checksums[name] === undefined)
    throw new NotFetched(`There is no Electron for this kind of computer (${ask.platform}, ${ask.arch}).`);
  const worker = new Worker(new URL('./archive-worker.ts', import.meta.url), {
    workerData: ask,
    env: honestEnvironment(env),
    // Flags of this process may be meant for its own script alone.
    execArgv: [],
  });
  try {
    return await fileFrom(worker, tell);
  } finally {
    // Not waited for: a name that is being looked up holds a thread until the resolver has given up.
    void worker.terminate();
  }
}

function fileFrom(worker: Worker, tell: ArchiveListener): Promise<string> {
  return new Promise((resolve, reject) => {
    worker.on('message', (news: ArchiveNews) => {
      if (news.kind === 'notice') tell.notice(news.message);
      else if (news.kind === 'progress') tell.progress(news.progress);
      else if (news.kind === 'here') resolve(news.file);
      else reject(new NotFetched(news.why));
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new NotFetched('The thread that fetched it ended early.')));
  });
}
