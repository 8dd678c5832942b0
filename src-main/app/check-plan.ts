import type { Finding } from '../contract/finding.ts';
import { createFileBodies } from '../engine/body/create-file-bodies.ts';
import { readPlan } from '../targets/plan/read-plan.ts';
import { checkPlanEntry } from './check-plan-entry.ts';
import type { PlanOptions } from './plan-requests.ts';

/**
 * Looks a plan through without sending anything: its grammar, then each entry's file, its size, and how long its URL lives
 * by this machine's clock (the store's own clock decides when it is sent).
 */
export async function checkPlan(file: string, { root }: PlanOptions): Promise<Finding[]> {
  const reading = await readPlan(file, root === undefined ? {} : { root });
  if (!reading.ok)
    return reading.failures.map((failure) => ({
      ...failure,
      path: failure.path ?? file,
      severity: 'refuse',
    }));
  const bodies = createFileBodies({ workers: 1 });
  try {
    const found: Finding[] = [];
    for (const entry of reading.entries) found.push(...(await checkPlanEntry(entry, bodies)).findings);
    return found;
  } finally {
    await bodies.close();
  }
}
