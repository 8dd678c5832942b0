import { leave, type Matched, type Sorted, sortBy } from './candidate.ts';
import { preflightFindings } from './preflight-findings.ts';

/** Leaves files that a rule refuses, unless a person has said that they go all the same. Pure. */
export function keepToRules(matched: readonly Matched[], sendAnyway: boolean): Sorted<Matched> {
  return sortBy(matched, (each) => {
    const [first, ...also] = preflightFindings(each.file, each.preflight);
    if (first?.severity !== 'refuse' || sendAnyway || each.anyway) return null;
    return { ...leave(each, first), also };
  });
}
