import { stateTraits } from '../../contract/state-traits.ts';
import { needsPersonFor, type TransferState, type TransferStateKind } from '../../contract/transfer-state.ts';

/** The store holds the whole file, and what could be compared was. */
export const isInStore = (state: TransferState): boolean => stateTraits[state.kind].stage === 'stored';

/** Nothing more happens unless a person asks for it. */
export const isEnded = (state: TransferState): boolean => stateTraits[state.kind].ended;

/** Waits for something only a person can bring: a fresh URL, a key, a decision. */
export const needsPerson = (state: TransferState): boolean =>
  state.kind === 'waiting' && needsPersonFor(state.for);

/** A headless process has nothing to do for it any more (design section 4: when the process ends). */
export const isSettled = (state: TransferState): boolean =>
  isEnded(state) || state.kind === 'paused' || needsPerson(state);

/** Its last byte is sent, and it goes on to its end. */
export const isEnding = (kind: TransferStateKind): boolean =>
  stateTraits[kind].stage === 'moving' && stateTraits[kind].tooLate;
