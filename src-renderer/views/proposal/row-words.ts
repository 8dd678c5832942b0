import { ruleNames } from '../../../src-main/contract/rule-check.ts';
import type { PairPage, PairRow } from '../../../src-main/contract/window/proposal-view.ts';
import type { StateLook } from '../../ui/state-look.ts';

/** How a file's place in the pairing looks. */
export const statusLooks: Readonly<Record<PairRow['status'], Pick<StateLook, 'tone' | 'shape'>>> = {
  paired: { tone: 'going', shape: '↑' },
  undecided: { tone: 'needs', shape: '▲' },
  left: { tone: 'waiting', shape: '–' },
  skipped: { tone: 'waiting', shape: '–' },
};

const rules: ReadonlySet<string> = new Set(ruleNames);

/** Whether a person can send a file that a rule of rasters refuses: where its result takes it, and nothing else stands in the way. */
export function canSendAnyway({ status, goesTo, findings }: PairRow, results: PairPage['results']): boolean {
  const refusals = findings.filter(({ severity }) => severity === 'refuse');
  const isByRules = refusals.length > 0 && refusals.every(({ code }) => rules.has(code));
  if (status !== 'undecided' || !isByRules || findings.some(({ code }) => code === 'already-there'))
    return false;
  return results.some(({ id, takesFile }) => id === goesTo?.id && takesFile);
}

/** Whether a person can say that this file replaces what its result has: only where that is the trouble, and can be done. */
export function canReplace({ status, goesTo, findings }: PairRow, results: PairPage['results']): boolean {
  if (status !== 'undecided' || !findings.some(({ code }) => code === 'already-there')) return false;
  return results.some(({ id, takesFile }) => id === goesTo?.id && takesFile);
}
