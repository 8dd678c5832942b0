import type { Finding } from '../contract/finding.ts';
import type { Tally } from '../contract/tally.ts';
import { createFileBodies } from '../engine/body/create-file-bodies.ts';
import { readPlan } from '../targets/plan/read-plan.ts';
import { checkPlanEntry } from './check-plan-entry.ts';
import type { PlanOptions } from './plan-requests.ts';

/** What a check found, and where every file given would go; null for a plan that breaks its grammar: none of it would. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly tally: Tally | null;
}

/**
 * Looks a plan through without sending anything: its grammar, then each entry's file, its size, and how long its URL lives
 * by this machine's clock (the store's own clock decides when it is sent).
 */
export async function checkPlan(file: string, { root }: PlanOptions): Promise<Checked> {
  const reading = await readPlan(file, root === undefined ? {} : { root });
  if (!reading.ok) {
    const findings = reading.failures.map((failure) => ({
      ...failure,
      path: failure.path ?? file,
      severity: 'refuse' as const,
    }));
    return { findings, tally: null };
  }
  const bodies = createFileBodies({ workers: 1 });
  try {
    const found: (readonly Finding[])[] = [];
    for (const entry of reading.entries) found.push((await checkPlanEntry(entry, bodies)).findings);
    return { findings: found.flat(), tally: tallyOf(found) };
  } finally {
    await bodies.close();
  }
}

function tallyOf(entries: readonly (readonly Finding[])[]): Tally {
  const refused = entries.filter((findings) => findings.some(({ severity }) => severity === 'refuse')).length;
  const given = entries.length;
  return { ...{ given, toSend: given - refused, refused }, ...{ skipped: 0, left: 0 } };
}
