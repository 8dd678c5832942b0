import type { Failure } from '../../contract/failure.ts';
import type { PlanEntry } from './plan-entry.ts';
import type { PlanFailure } from './plan-reading.ts';

/** What the plan worker is started with; all paths absolute. */
export type PlanJob =
  | { readonly kind: 'read'; readonly file: string; readonly planFolder: string; readonly root?: string }
  | { readonly kind: 'look'; readonly file: string };

/**
 * What it says, until it ends. Entries come in small batches, each sent when the one before was taken (any message to
 * the worker), so that no single message holds up the thread that receives it.
 */
export type PlanNews =
  | { readonly kind: 'entries'; readonly entries: readonly PlanEntry[] }
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly failures: readonly PlanFailure[] }
  | { readonly kind: 'looked'; readonly isPlan: boolean }
  | { readonly kind: 'unreadable'; readonly failure: Failure };
