import { assertNever } from '../../contract/assert-never.ts';
import type { TransferState, TransferStateKind } from '../../contract/transfer-state.ts';
import type { TransferEvent } from './transfer-event.ts';

type From = readonly TransferStateKind[];

const moving: From = ['queued', 'preparing', 'uploading', 'verifying', 'waiting'];
const cancellable: From = ['queued', 'preparing', 'uploading', 'waiting', 'paused', 'failed'];

/**
 * Moves a transfer by one event: the only way a state changes. A move the life of a transfer does not know is a bug in
 * the caller and throws; that cancelling while finishing is `too-late` is answered before it comes here.
 */
export function advance(state: TransferState, event: TransferEvent): TransferState {
  if (!allowed(event).includes(state.kind))
    throw new Error(`A transfer cannot ${event.type} while it is ${state.kind}.`);
  return next(event);
}

function allowed(event: TransferEvent): From {
  switch (event.type) {
    case 'prepare':
      return ['queued', 'waiting', 'preparing'];
    case 'upload':
      return ['preparing', 'waiting', 'uploading', 'verifying'];
    case 'finish':
      return ['queued', 'preparing', 'uploading', 'waiting', 'verifying', 'finishing'];
    case 'verify':
      return ['queued', 'preparing', 'uploading', 'finishing', 'waiting', 'verifying'];
    case 'verified':
      return ['verifying'];
    case 'follow':
      return ['done', 'unconfirmed', 'following'];
    case 'seen':
    case 'unseen':
    case 'unfollow':
      return ['following'];
    case 'wait':
      return [...moving, 'finishing'];
    case 'pause':
      return moving;
    case 'queue':
      return [
        ...cancellable,
        'verifying',
        'finishing',
        'cancelled',
        'done',
        'available',
        'unconfirmed',
        'following',
        'skipped',
      ];
    case 'fail':
      return [...moving, 'finishing', 'paused'];
    case 'skip':
      return ['queued', 'preparing', 'waiting'];
    case 'cancel':
      return cancellable;
    case 'aborted':
      return ['cancelled'];
    default:
      return assertNever(event);
  }
}

function next(event: TransferEvent): TransferState {
  switch (event.type) {
    case 'prepare':
      return { kind: 'preparing' };
    case 'upload':
      return { kind: 'uploading' };
    case 'finish':
      return { kind: 'finishing' };
    case 'verify':
      return { kind: 'verifying' };
    case 'verified':
    case 'unfollow':
      return { kind: 'done' };
    case 'follow':
      return { kind: 'following', since: event.since };
    case 'seen':
      return { kind: 'available', at: event.at };
    case 'unseen':
      return { kind: 'unconfirmed', since: event.since };
    case 'wait':
      return { kind: 'waiting', ...event.wait };
    case 'pause':
      return { kind: 'paused' };
    case 'queue':
      return { kind: 'queued' };
    case 'fail':
      return { kind: 'failed', failure: event.failure };
    case 'skip':
      return { kind: 'skipped', reason: event.reason };
    case 'cancel':
      return cancelled(event);
    case 'aborted':
      return { kind: 'cancelled', note: event.note, abort: event.abort };
    default:
      return assertNever(event);
  }
}

function cancelled({ note, abort }: Extract<TransferEvent, { type: 'cancel' }>): TransferState {
  return {
    kind: 'cancelled',
    ...(note === undefined ? {} : { note }),
    ...(abort === undefined ? {} : { abort }),
  };
}
