import { assertNever } from '../../src-main/contract/assert-never.ts';
import {
  needsPersonFor,
  type TransferStateKind,
  type Verified,
  type WaitReason,
} from '../../src-main/contract/transfer-state.ts';

/** How a state looks: a colour's name and a shape, for colour alone says nothing to everyone. */
export interface StateLook {
  readonly tone: 'needs' | 'failed' | 'going' | 'waiting' | 'safe' | 'sent';
  readonly shape: '▲' | '✕' | '↑' | '○' | '✓' | '◇' | '‖' | '–' | '…';
  /** The key of its word below `common.state`. */
  readonly word: TransferStateKind | 'unverifiable';
}

/** `waitingFor`: what a waiting one waits for. Done without anything to compare with is sent, never safe. */
export function stateLook(
  state: TransferStateKind,
  verified: Verified | null,
  waitingFor: WaitReason | null,
): StateLook {
  switch (state) {
    case 'queued':
      return { tone: 'waiting', shape: '○', word: state };
    case 'preparing':
    case 'uploading':
    case 'finishing':
    case 'verifying':
      return { tone: 'going', shape: '↑', word: state };
    case 'done':
    case 'following':
    case 'available':
      return ended(state, verified);
    case 'unconfirmed':
      return { tone: 'sent', shape: '◇', word: state };
    case 'waiting':
      return waitingFor !== null && needsPersonFor(waitingFor)
        ? { tone: 'needs', shape: '▲', word: state }
        : { tone: 'waiting', shape: '…', word: state };
    case 'paused':
      return { tone: 'waiting', shape: '‖', word: state };
    case 'failed':
      return { tone: 'failed', shape: '✕', word: state };
    case 'skipped':
    case 'cancelled':
      return { tone: 'waiting', shape: '–', word: state };
    default:
      return assertNever(state);
  }
}

function ended(state: 'done' | 'following' | 'available', verified: Verified | null): StateLook {
  if (state === 'available') return { tone: 'safe', shape: '✓', word: state };
  const proven = verified !== null && verified !== 'none';
  if (!proven && state === 'done') return { tone: 'sent', shape: '◇', word: 'unverifiable' };
  return proven ? { tone: 'safe', shape: '✓', word: state } : { tone: 'sent', shape: '◇', word: state };
}
