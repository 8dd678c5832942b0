/** The rules a raster is checked by before it is handed in; each is explained in docs/rules.md. */
export const ruleNames = [
  'readable',
  'single-band',
  'projection',
  'projected-metres',
  'transform',
  'north-up',
  'square-pixels',
  'pixel-count',
  'no-data',
  'type',
  'tiling',
  'compression',
  'overviews',
  'cog',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** What one rule says of one file. */
export interface RuleCheck {
  readonly rule: RuleName;
  readonly outcome: 'pass' | 'advice' | 'refuse';
  /** One plain sentence: what was found, and what is wanted where that differs. */
  readonly reason: string;
  /** What to do; null where nothing is to be done. */
  readonly remedy: string | null;
  /** A line for a shell that makes a file which passes, beside the one checked; null where no line can. */
  readonly command: string | null;
}

export const fitFields = ['projection', 'pixel-size', 'bounds', 'type', 'fill-value'] as const;
export type FitField = (typeof fitFields)[number];

/** One property of a file beside the same of what it goes with. Not comparable (one of them unknown) is never a conflict. */
export interface FitLine {
  readonly field: FitField;
  /** As people read it; null where it is not known. */
  readonly file: string | null;
  readonly other: string | null;
  readonly outcome: 'same' | 'differs' | 'not-comparable';
  /** What the difference means; null where there is none. */
  readonly reason: string | null;
}
