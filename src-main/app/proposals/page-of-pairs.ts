import type { PairPage, PairRow } from '../../contract/window/proposal-view.ts';
import type { PairsAsk } from './live-proposal.ts';

/** The part of a pairing's rows a window looks at. */
export function pageOfPairs(
  rows: readonly PairRow[],
  { only, offset, limit }: PairsAsk,
  rest: Pick<PairPage, 'version' | 'results'>,
): PairPage {
  const asked = only === 'all' ? rows : rows.filter(({ status }) => status === 'undecided');
  return { ...rest, offset, total: asked.length, rows: asked.slice(offset, offset + limit) };
}
