import type { PairPage, PairRow } from '../../../src-main/contract/window/proposal-view.ts';
import type { StateLook } from '../../ui/state-look.ts';

/** How a file's place in the pairing looks. */
export const statusLooks: Readonly<Record<PairRow['status'], Pick<StateLook, 'tone' | 'shape'>>> = {
  paired: { tone: 'going', shape: '↑' },
  undecided: { tone: 'needs', shape: '▲' },
  left: { tone: 'waiting', shape: '–' },
  skipped: { tone: 'waiting', shape: '–' },
};

/** Whether a person can say that this file replaces what its result has: only where that is the trouble, and can be done. */
export function canReplace({ status, goesTo, findings }: PairRow, results: PairPage['results']): boolean {
  if (status !== 'undecided' || !findings.some(({ code }) => code === 'already-there')) return false;
  return results.some(({ id, takesFile }) => id === goesTo?.id && takesFile);
}
