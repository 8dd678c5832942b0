import type { FailureCode } from './failure.ts';

export type Severity = 'info' | 'advice' | 'refuse';

/** What is no transfer but worth a word: unpaired, ambiguous and foreign files, and what `check` and `verify` find. */
export interface Finding {
  readonly path: string;
  /** A failure code where one fits, else a stable kebab-case word of the rule that found it. */
  readonly code: FailureCode | FindingCode;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string | null;
  /** The line for a shell that `remedy` ends with, where it ends with one. */
  readonly command?: string;
}

/** Stable words for findings that are no failures; each has its row in docs/failures.md. */
export const findingCodes = [
  'foreign',
  'recognised',
  'paired',
  'truncated',
  'other-run',
  'mis-named',
  'empty',
  'damaged',
  'elsewhere',
  'unchecked',
  'outside-root',
  'goes-again',
  'goes-on',
  'url-life',
  'will-expire',
  'line-too-short',
  'will-make-it',
  'verified',
  'single-band',
  'projection',
  'projected-metres',
  'transform',
  'north-up',
  'square-pixels',
  'pixel-count',
  'no-data',
  'type',
  'compression',
  'cog',
  'other-grid',
  'no-mesh',
] as const;

export type FindingCode = (typeof findingCodes)[number];
