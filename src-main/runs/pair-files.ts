import type { Finding } from '../contract/finding.ts';
import type { LizardResult } from '../lizard/types.ts';
import { leave, type Matched, sortBy } from './candidate.ts';
import { keepToRules } from './keep-to-rules.ts';
import { matchResults } from './match-results.ts';
import { mayUpload } from './may-upload.ts';
import { oneFileEach } from './one-file-each.ts';
import { otherGrids } from './other-grids.ts';
import { preferMended } from './prefer-mended.ts';
import { preflightFindings } from './preflight-findings.ts';
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
  /** Whether files go that a rule refuses. */
  readonly sendAnyway: boolean;
}

/**
 * Proposes which file goes to which result. Pure; every step leaves files with a reason rather than guess.
 *
 * An explicit pair overrules a name, a doubt about content and a conflict of runs, but never `replace`, a rule,
 * wholeness or size.
 */
export function pairFiles({ files, results, pairs, replace, sendAnyway }: PairInput): Proposal {
  const taken = takeCandidates(files, pairs);
  const matched = matchResults(taken.kept, results);
  const mended = preferMended(matched.kept);
  const single = oneFileEach(mended.kept);
  const conflicts = new Map(runConflicts(single.kept).map((each) => [each.file, each]));
  const sameRun = sortBy(single.kept, (each) => {
    const conflict = conflicts.get(each);
    return conflict === undefined || each.explicit ? null : leave(each, otherRun(conflict, 'refuse'));
  });
  const allowed = sortBy(sameRun.kept, (each) => mayUpload(each, replace || each.replace));
  // Last of all: what the portal has already, or could not take, is not mended in vain.
  const ruled = keepToRules(allowed.kept, sendAnyway);
  const steps = [taken, matched, mended, single, sameRun, allowed, ruled];
  const left = steps.flatMap((step) => step.left);
  const advice = ruled.kept.flatMap((each) => adviceOn(each, conflicts.get(each)));
  return {
    pairs: ruled.kept.map(toPair),
    left,
    foreign: taken.foreign,
    findings: [
      ...left.flatMap(({ finding, also = [] }) => [finding, ...also]),
      ...taken.findings,
      ...advice,
      ...otherGrids(ruled.kept),
    ],
    needsDecision: left.some((each) => each.needsDecision),
  };
}

function toPair({ file, result, why, explicit }: Matched): ProposedPair {
  const replaces = result.raster !== null || result.attachment_url !== null;
  return { file, result, why, replaces, explicit };
}

/** What goes all the same; of a refusal that was overruled nothing but the words is left. */
function adviceOn(each: Matched, conflict: RunConflict<Matched> | undefined): readonly Finding[] {
  const rules = preflightFindings(each.file, each.preflight).map((finding) => ({
    ...finding,
    severity: 'advice' as const,
  }));
  if (conflict === undefined) return rules;
  return [{ path: each.file.path, ...otherRun(conflict, 'advice') }, ...rules];
}

function otherRun(conflict: RunConflict<Matched>, severity: 'refuse' | 'advice'): Omit<Finding, 'path'> {
  const remedy =
    severity === 'refuse' ? 'Give the files of one run, or pair this one yourself: --pair FILE=CODE.' : null;
  return { code: 'other-run', severity, message: conflict.message, remedy };
}
