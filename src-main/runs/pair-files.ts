import type { Finding } from '../contract/finding.ts';
import type { LizardResult } from '../lizard/types.ts';
import { leave, type Matched, sortBy } from './candidate.ts';
import { matchResults } from './match-results.ts';
import { mayUpload } from './may-upload.ts';
import { oneFileEach } from './one-file-each.ts';
import type { ExplicitPair, ProposedPair, Proposal } from './proposal.ts';
import type { Recognition } from './recognition.ts';
import { type RunConflict, runConflicts } from './run-conflicts.ts';
import { takeCandidates } from './take-candidates.ts';

export interface PairInput {
  /** Foreign and doubtful files too: an explicit pair may name them. */
  readonly files: readonly Recognition[];
  /** All results of one scenario. */
  readonly results: readonly LizardResult[];
  readonly pairs: readonly ExplicitPair[];
  /** Whether results that already have a raster or attachment may be given another. */
  readonly replace: boolean;
}

/**
 * Proposes which file goes to which result. Pure; every step leaves files with a reason rather than guess.
 *
 * An explicit pair overrules a name, a doubt about content and a conflict of runs, but never `replace`, wholeness or size.
 */
export function pairFiles({ files, results, pairs, replace }: PairInput): Proposal {
  const taken = takeCandidates(files, pairs);
  const matched = matchResults(taken.kept, results);
  const single = oneFileEach(matched.kept);
  const conflicts = new Map(runConflicts(single.kept).map((each) => [each.file, each]));
  const sameRun = sortBy(single.kept, (each) => {
    const conflict = conflicts.get(each);
    return conflict === undefined || each.explicit ? null : leave(each, otherRun(conflict, 'refuse'));
  });
  const allowed = sortBy(sameRun.kept, (each) => mayUpload(each, replace || each.replace));
  const left = [...taken.left, ...matched.left, ...single.left, ...sameRun.left, ...allowed.left];
  const advice = allowed.kept.flatMap((each) => adviceOn(each, conflicts.get(each)));
  return {
    pairs: allowed.kept.map(toPair),
    left,
    findings: [...left.map((each) => each.finding), ...taken.findings, ...advice],
    needsDecision: left.some((each) => each.needsDecision),
  };
}

function toPair({ file, result, why, explicit }: Matched): ProposedPair {
  const replaces = result.raster !== null || result.attachment_url !== null;
  return { file, result, why, replaces, explicit };
}

function adviceOn(each: Matched, conflict: RunConflict<Matched> | undefined): readonly Finding[] {
  return conflict === undefined ? [] : [{ path: each.file.path, ...otherRun(conflict, 'advice') }];
}

function otherRun(conflict: RunConflict<Matched>, severity: 'refuse' | 'advice'): Omit<Finding, 'path'> {
  const remedy =
    severity === 'refuse' ? 'Give the files of one run, or pair this one yourself: --pair FILE=CODE.' : null;
  return { code: 'other-run', severity, message: conflict.message, remedy };
}
