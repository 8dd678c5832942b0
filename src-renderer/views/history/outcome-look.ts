import type { HistoryRow } from '../../../src-main/contract/window/receipt.ts';
import type { StateLook } from '../../ui/state-look.ts';

/** How an upload that ended well looks, and the key of its word below `history.outcome`; what nothing proves is never green. */
export function outcomeLook({ outcome, verified }: Pick<HistoryRow, 'outcome' | 'verified'>): {
  readonly look: StateLook;
  readonly word: HistoryRow['outcome'] | 'unproven';
} {
  if (outcome === 'available') return { look: safe, word: outcome };
  if (outcome === 'unconfirmed') return { look: sent, word: outcome };
  const proven = verified !== null && verified !== 'none';
  return proven ? { look: safe, word: outcome } : { look: sent, word: 'unproven' };
}

const safe: StateLook = { tone: 'safe', shape: '✓', word: 'done' };
const sent: StateLook = { tone: 'sent', shape: '◇', word: 'unverifiable' };
