import type { Correction, PairPage, ProposalView } from '../../contract/window/proposal-view.ts';

export interface PairsAsk {
  readonly only: 'all' | 'undecided';
  readonly offset: number;
  readonly limit: number;
}

/** A run or a plan on its way to the queue, whichever it is. */
export interface LiveProposal {
  readonly id: string;
  view(): ProposalView;
  pairs(ask: PairsAsk): PairPage;
  /** Throws `SluiceError` `usage` for a file that is not in it, and once it has started. */
  correct(corrections: readonly Correction[]): void;
  /** Puts what is paired into the queue; asked twice, it answers the same ids. Throws `SluiceError`, then nothing was sent. */
  start(): Promise<readonly string[]>;
  /** Ends what is still being read. */
  drop(): void;
}

/** What every proposal is made with. */
export interface ProposalFrame {
  readonly id: string;
  /** Told after each change of its view. */
  readonly changed: () => void;
  /** Hears of a fault of the program's own; the window gets a sentence without its details. */
  readonly report: (error: unknown) => void;
  /** Ends with the program. */
  readonly signal: AbortSignal;
}
