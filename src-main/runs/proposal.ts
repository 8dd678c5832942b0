import type { Finding } from '../contract/finding.ts';
import type { LizardResult } from '../lizard/types.ts';
import type { RunFile } from './run-file.ts';

/** `--pair FILE=CODE`: a person's word, which overrules recognition; `path` as the recognised files have it. */
export interface ExplicitPair {
  readonly path: string;
  readonly code: string;
  /** Whether what the result has may be replaced by this file, whatever holds for the others; not unless given. */
  readonly replace?: boolean;
  /** Whether this file may go although a rule refuses it; not unless given. */
  readonly anyway?: boolean;
}

/** A file and the result it goes to. */
export interface ProposedPair {
  readonly file: RunFile;
  readonly result: LizardResult;
  /** Why they belong together, to follow "because". */
  readonly why: string;
  /** The result has a raster or an attachment that this upload takes the place of. */
  readonly replaces: boolean;
  readonly explicit: boolean;
}

/** A file without a pair that is no foreign one. */
export interface LeftFile {
  readonly file: RunFile;
  /** The code it was taken for, where it was. */
  readonly code: string | null;
  /** The one result it would have gone to, where there is one. */
  readonly result: LizardResult | null;
  readonly finding: Finding;
  /** What else is to be said of it. */
  readonly also?: readonly Finding[];
  /** Whether a person has to decide (exit 3); not where an explicit pair has already given its result away. */
  readonly needsDecision: boolean;
}

/** What would be uploaded where, and everything that would not. No file and no result is in two pairs. */
export interface Proposal {
  readonly pairs: readonly ProposedPair[];
  readonly left: readonly LeftFile[];
  /** Files that no result takes. With `pairs` and `left` these are all that were given, each once. */
  readonly foreign: readonly RunFile[];
  /** Those of `left`, foreign files, and advice on pairs. */
  readonly findings: readonly Finding[];
  /** Whether any file left needs a decision. */
  readonly needsDecision: boolean;
}
