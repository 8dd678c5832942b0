import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { SluiceError } from '../../contract/sluice-error.ts';
import { workerUrl } from '../../threads/worker-url.ts';
import type { PlanEntry } from './plan-entry.ts';
import type { PlanJob, PlanNews } from './plan-job.ts';

/** What the worker said last, and all entries it gave before. */
export interface PlanWorkerAnswer {
  readonly entries: readonly PlanEntry[];
  readonly last: Exclude<PlanNews, { kind: 'entries' | 'unreadable' }>;
}

/** Gives the plan worker one job and gathers its news. Throws `SluiceError` when the file cannot be read, or the signal's reason. */
export async function askPlanWorker(job: PlanJob, signal?: AbortSignal): Promise<PlanWorkerAnswer> {
  signal?.throwIfAborted();
  const worker = new Worker(workerUrl('plan-worker', import.meta.url), { workerData: job });
  const entries: PlanEntry[] = [];
  try {
    for (;;) {
      const news = await nextNews(worker, signal);
      if (news.kind === 'unreadable') throw new SluiceError(news.failure, { path: job.file });
      if (news.kind !== 'entries') return { entries, last: news };
      entries.push(...news.entries);
      worker.postMessage('taken');
    }
  } finally {
    await worker.terminate();
  }
}

async function nextNews(worker: Worker, signal: AbortSignal | undefined): Promise<PlanNews> {
  try {
    const [news] = (await once(worker, 'message', signal === undefined ? {} : { signal })) as [PlanNews];
    return news;
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
