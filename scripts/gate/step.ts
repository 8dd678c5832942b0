import type { ToolName } from '../tool-table.ts';

/** What a step cannot do without: a tool of the machine, or Electron's binary, which npm does not bring. */
export type Need = ToolName | 'electron';

/** One step of the gate: a script of an installed package, and how its outcome is counted. */
export interface Step {
  readonly name: string;
  /** The script Node runs, relative to the checkout, and its arguments. */
  readonly script: readonly [string, ...string[]];
  readonly needs?: Need;
  /** The JSON report that holds the number of tests; without one the step counts as a single check. */
  readonly report?: { readonly by: 'vitest' | 'playwright'; readonly file: string };
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What became of a step. */
export type Outcome =
  | {
      readonly kind: 'ran';
      readonly name: string;
      readonly seconds: number;
      readonly counts: Counts;
      /** In what it ran, where that is not always the same. */
      readonly ran?: string;
    }
  | { readonly kind: 'skipped'; readonly name: string; readonly reason: string };
