import type { LizardResult } from '../lizard/types.ts';
import { type Candidate, leave, type Matched, type Sorted } from './candidate.ts';
import { normaliseCode } from './normalise-code.ts';
import type { LeftFile } from './proposal.ts';

/**
 * Finds the one result of each candidate's code. Two results of one code share one object in S3 (its key is made of the
 * code), so none of them is taken. Pure.
 */
export function matchResults(
  candidates: readonly Candidate[],
  results: readonly LizardResult[],
): Sorted<Matched> {
  const kept: Matched[] = [];
  const left: LeftFile[] = [];
  for (const candidate of candidates) {
    const found = resultsOf(candidate.code, results);
    const [result] = found;
    if (result === undefined) left.push(noResult(candidate, results));
    else if (found.length > 1) left.push(sharedKey(candidate, found));
    else kept.push({ ...candidate, result });
  }
  return { kept, left };
}

/** Codes are compared as names are: two that differ only in case or `_` cannot be told apart by a file name. */
function resultsOf(code: string, results: readonly LizardResult[]): readonly LizardResult[] {
  return results.filter((result) => normaliseCode(result.code) === normaliseCode(code));
}

function noResult(candidate: Candidate, results: readonly LizardResult[]): LeftFile {
  const codes = [...new Set(results.map((result) => result.code))].sort();
  const has = codes.length === 0 ? 'It has no results.' : `It has ${codes.join(', ')}.`;
  return leave(candidate, {
    code: 'unpaired',
    severity: 'advice',
    message: `${candidate.file.name}: the scenario has no result ${candidate.code}.`,
    remedy: `${has} Make the result on the portal, or say which one it is: --pair FILE=CODE.`,
  });
}

function sharedKey(candidate: Candidate, found: readonly LizardResult[]): LeftFile {
  const ids = found.map((result) => `${result.id} (${result.code})`).join(' and ');
  return leave(candidate, {
    code: 'ambiguous',
    severity: 'refuse',
    message: `${candidate.file.name}: the scenario has ${found.length} results of this code, ${ids}; an upload could reach the wrong one.`,
    remedy: 'Delete all but one on the portal, then try again.',
  });
}
