import type { PlanEntry } from './plan-entry.ts';

/** One reason why a plan is refused. `path` is the entry's as written, `uploads[3]` where it has none, null for the plan as a whole. */
export interface PlanFailure {
  readonly path: string | null;
  readonly code: 'plan-invalid';
  readonly message: string;
  readonly remedy: string;
}

/** A plan is taken whole or refused whole, then with everything that is wrong with it. */
export type PlanReading =
  | { readonly ok: true; readonly entries: readonly PlanEntry[] }
  | { readonly ok: false; readonly failures: readonly PlanFailure[] };
