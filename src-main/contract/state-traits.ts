import type { TransferStateKind } from './transfer-state.ts';

export interface StateTraits {
  /** `ahead`: to go, when its turn or what it waits for comes. `moving`: at work. `stored`: the store has the whole file. `out`: nothing of it goes. */
  readonly stage: 'ahead' | 'moving' | 'stored' | 'out';
  /** Nothing more happens unless a person asks for it. */
  readonly ended: boolean;
  /** Its last byte has been sent, or it has: there is nothing left to cancel. */
  readonly tooLate: boolean;
}

/** What is asked of states in many places, once for each. */
export const stateTraits: Readonly<Record<TransferStateKind, StateTraits>> = {
  queued: { stage: 'ahead', ended: false, tooLate: false },
  waiting: { stage: 'ahead', ended: false, tooLate: false },
  paused: { stage: 'ahead', ended: false, tooLate: false },
  preparing: { stage: 'moving', ended: false, tooLate: false },
  uploading: { stage: 'moving', ended: false, tooLate: false },
  finishing: { stage: 'moving', ended: false, tooLate: true },
  verifying: { stage: 'moving', ended: false, tooLate: true },
  done: { stage: 'stored', ended: true, tooLate: true },
  // What is cancelled is the following.
  following: { stage: 'stored', ended: false, tooLate: false },
  available: { stage: 'stored', ended: true, tooLate: true },
  unconfirmed: { stage: 'stored', ended: true, tooLate: true },
  // What the store has of it is given up.
  failed: { stage: 'out', ended: true, tooLate: false },
  skipped: { stage: 'out', ended: true, tooLate: true },
  cancelled: { stage: 'out', ended: true, tooLate: false },
};
