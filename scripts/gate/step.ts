import type { ToolName } from '../tool-table.ts';

/** What a step cannot do without: a tool of the machine, or Electron's binary, which npm does not bring. */
export type Need = ToolName | 'electron';

/** One step of the gate: a script of an installed package, and how its outcome is counted. */
export interface Step {
  readonly name: string;
  /** The script Node runs, relative to the checkout, with options of Node's before it and its arguments behind. */
  readonly script: readonly [string, ...string[]];
  /** Variables of its own. */
  readonly env?: Readonly<Record<string, string>>;
  readonly needs?: Need;
  /** The step it runs beside, its output kept until it ends: the two want different things, or leave a core idle. */
  readonly beside?: string;
  /** The JSON report that holds the number of tests; without one the step counts as a single check. */
  readonly report?: { readonly by: 'vitest' | 'playwright'; readonly file: string };
}

/** How long a file of tests took (s). */
export interface FileTime {
  readonly file: string;
  readonly seconds: number;
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
      readonly files: readonly FileTime[];
      /** In what it ran, where that is not always the same. */
      readonly ran?: string;
    }
  | { readonly kind: 'skipped'; readonly name: string; readonly reason: string };
