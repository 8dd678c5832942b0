import type { PairRow } from '../../../src-main/contract/window/proposal-view.ts';
import type { StateLook } from '../../ui/state-look.ts';

/** How a file's place in the pairing looks. */
export const statusLooks: Readonly<Record<PairRow['status'], Pick<StateLook, 'tone' | 'shape'>>> = {
  paired: { tone: 'going', shape: '↑' },
  undecided: { tone: 'needs', shape: '▲' },
  left: { tone: 'waiting', shape: '–' },
  skipped: { tone: 'waiting', shape: '–' },
};

/** Whether a person can say that this file replaces what its result has: only where the result is known and is the trouble. */
export const canReplace = ({ status, goesTo, findings }: PairRow): boolean =>
  status === 'undecided' && goesTo !== null && findings.some(({ code }) => code === 'already-there');
