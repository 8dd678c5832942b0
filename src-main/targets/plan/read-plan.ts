import { dirname, resolve } from 'node:path';
import { askPlanWorker } from './ask-plan-worker.ts';
import type { PlanReading } from './plan-reading.ts';

export interface ReadPlanOptions {
  /** A folder besides the plan's own that may hold files of it. */
  readonly root?: string;
  readonly signal?: AbortSignal;
}

/**
 * A plan from its file, read, parsed and its links followed in a worker thread, so that 10,000 URLs hold up nobody.
 *
 * Refusals about the plan as a whole carry `file` as their path. Throws `SluiceError` `file-missing` or
 * `file-unreadable` for the plan's own file.
 */
export async function readPlan(file: string, { root, signal }: ReadPlanOptions = {}): Promise<PlanReading> {
  const absolute = resolve(file);
  const places = { planFolder: dirname(absolute), ...(root === undefined ? {} : { root: resolve(root) }) };
  const { entries, last } = await askPlanWorker({ kind: 'read', file: absolute, ...places }, signal);
  if (last.kind === 'taken') return { ok: true, entries };
  if (last.kind !== 'refused') throw new Error(`The plan worker answered ${last.kind} to a reading.`);
  return { ok: false, failures: last.failures.map((each) => ({ ...each, path: each.path ?? file })) };
}
