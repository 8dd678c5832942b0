import type { RefusedEvent } from '../contract/ndjson.ts';
import type { NewTransfer } from '../engine/enqueue/new-transfer.ts';
import { planDestination } from '../targets/plan/plan-destination.ts';
import type { PlanEntry } from '../targets/plan/plan-entry.ts';
import { readPlan } from '../targets/plan/read-plan.ts';

export interface PlanOptions {
  /** A folder besides the plan's own that may hold its files. */
  readonly root: string | undefined;
}

type Failures = RefusedEvent['failures'];

/** What a plan asks for, or everything that is wrong with it. */
export type PlanRequests =
  | { readonly ok: true; readonly requests: NewTransfer[] }
  | { readonly ok: false; readonly failures: Failures };

/** Reads a plan into requests for the engine. Throws `SluiceError` when the plan's own file cannot be read. */
export async function planRequests(file: string, { root }: PlanOptions): Promise<PlanRequests> {
  const reading = await readPlan(file, root === undefined ? {} : { root });
  if (!reading.ok) return { ok: false, failures: reading.failures };
  return { ok: true, requests: reading.entries.map(toRequest) };
}

function toRequest(entry: PlanEntry): NewTransfer {
  const { path: name, file: path, object } = entry;
  return { name, path, object, destination: planDestination(entry) };
}
