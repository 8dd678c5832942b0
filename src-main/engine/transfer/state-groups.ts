import type { TransferState, TransferStateKind, WaitReason } from '../../contract/transfer-state.ts';

const inStore: readonly TransferStateKind[] = ['done', 'following', 'available', 'unconfirmed'];
const ended: readonly TransferStateKind[] = [
  'done',
  'available',
  'unconfirmed',
  'failed',
  'skipped',
  'cancelled',
];
const personal: readonly WaitReason[] = ['fresh-url', 'key', 'decision'];

/** The store holds the whole file, and what could be compared was. */
export const isInStore = (state: TransferState): boolean => inStore.includes(state.kind);

/** Nothing more happens unless a person asks for it. */
export const isEnded = (state: TransferState): boolean => ended.includes(state.kind);

/** Waits for something only a person can bring: a fresh URL, a key, a decision. */
export const needsPerson = (state: TransferState): boolean =>
  state.kind === 'waiting' && personal.includes(state.for);

/** A headless process has nothing to do for it any more (design section 4: when the process ends). */
export const isSettled = (state: TransferState): boolean =>
  isEnded(state) || state.kind === 'paused' || needsPerson(state);
