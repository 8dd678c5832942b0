import { readFileSync } from 'node:fs';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { assertNever } from '../../contract/assert-never.ts';
import { decodeText } from './decode-text.ts';
import { leavingLinks } from './leaving-links.ts';
import { looksLikePlan } from './looks-like-plan.ts';
import { parsePlan } from './parse-plan.ts';
import type { PlanEntry } from './plan-entry.ts';
import type { PlanJob, PlanNews } from './plan-job.ts';
import { unreadablePlan } from './unreadable-plan.ts';

const batchSize = 500;

/** All that is to be said about a job, in order. */
function work(job: PlanJob): readonly PlanNews[] {
  let text: string;
  try {
    text = decodeText(readFileSync(job.file));
  } catch (error) {
    return [{ kind: 'unreadable', failure: unreadablePlan(job.file, error) }];
  }
  switch (job.kind) {
    case 'look':
      return [{ kind: 'looked', isPlan: looksLikePlan(text) }];
    case 'read':
      return readingNews(text, job);
    default:
      return assertNever(job);
  }
}

function readingNews(text: string, job: Extract<PlanJob, { kind: 'read' }>): readonly PlanNews[] {
  const reading = parsePlan(text, job);
  const failures = reading.ok ? leavingLinks(reading.entries, job) : reading.failures;
  if (!reading.ok || failures.length > 0) return [{ kind: 'refused', failures }];
  return [...batches(reading.entries), { kind: 'taken' }];
}

function batches(entries: readonly PlanEntry[]): readonly PlanNews[] {
  const count = Math.ceil(entries.length / batchSize);
  return Array.from({ length: count }, (_, index) => ({
    kind: 'entries',
    entries: entries.slice(index * batchSize, (index + 1) * batchSize),
  }));
}

/** Each piece of news is posted when the one before was taken. */
function post(port: MessagePort, news: readonly PlanNews[]): void {
  const [first, ...rest] = news;
  if (first === undefined) return;
  if (rest.length > 0) port.once('message', () => post(port, rest));
  port.postMessage(first);
}

if (parentPort !== null) post(parentPort, work(workerData as PlanJob));
