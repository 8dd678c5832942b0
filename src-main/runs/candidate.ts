import type { Finding } from '../contract/finding.ts';
import type { LizardResult } from '../lizard/types.ts';
import type { LeftFile } from './proposal.ts';
import type { Preflight } from './preflight.ts';
import type { RunFile } from './run-file.ts';
import type { RunIdentity } from './run-identity.ts';

/** A file on its way to a pair: its code is clear, whether it may go is not yet. */
export interface Candidate {
  readonly file: RunFile;
  readonly code: string;
  readonly why: string;
  readonly identity: RunIdentity;
  readonly preflight: Preflight | null;
  /** A person said so. */
  readonly explicit: boolean;
  /** A person said that this file may replace what its result has. */
  readonly replace: boolean;
  /** A person said that it may go although a rule refuses it. */
  readonly anyway: boolean;
}

/** A candidate and the one result of its code. */
export interface Matched extends Candidate {
  readonly result: LizardResult;
}

/** What a step keeps, and what it leaves with its reason. */
export interface Sorted<T> {
  readonly kept: readonly T[];
  readonly left: readonly LeftFile[];
}

/** Leaves a candidate with a finding of its file. */
export function leave(
  candidate: Candidate & { readonly result?: LizardResult },
  finding: Omit<Finding, 'path'>,
  needsDecision = true,
): LeftFile {
  const { file, code, result = null } = candidate;
  return { file, code, result, finding: { path: file.path, ...finding }, needsDecision };
}

/** Sorts items by a verdict: null keeps the item. */
export function sortBy<T>(items: readonly T[], verdict: (item: T) => LeftFile | null): Sorted<T> {
  const kept: T[] = [];
  const left: LeftFile[] = [];
  for (const item of items) {
    const verdictOf = verdict(item);
    if (verdictOf === null) kept.push(item);
    else left.push(verdictOf);
  }
  return { kept, left };
}
