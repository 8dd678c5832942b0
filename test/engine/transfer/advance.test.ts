import { describe, expect, test } from 'vitest';
import type { TransferState } from '../../../src-main/contract/transfer-state.ts';
import { advance } from '../../../src-main/engine/transfer/advance.ts';
import { isSettled, needsPerson } from '../../../src-main/engine/transfer/state-groups.ts';
import type { TransferEvent } from '../../../src-main/engine/transfer/transfer-event.ts';

const since = '2026-01-01T00:00:00.000Z';
const failure = { code: 'network', message: 'The line is gone.' } as const;
const path = (events: readonly TransferEvent[]): TransferState =>
  events.reduce<TransferState>(advance, { kind: 'queued' });

describe('a transfer advances', () => {
  test('from the queue to the portal having it', () => {
    const states: TransferState[] = [{ kind: 'queued' }];
    const events: TransferEvent[] = [
      { type: 'prepare' },
      { type: 'upload' },
      { type: 'verify' },
      { type: 'verified' },
      { type: 'follow', since },
      { type: 'seen', at: since },
    ];
    for (const event of events) states.push(advance(states.at(-1)!, event));
    expect(states.map((state) => state.kind)).toEqual([
      'queued',
      'preparing',
      'uploading',
      'verifying',
      'done',
      'following',
      'available',
    ]);
  });

  test('into a wait that keeps its code and its end, and on from there', () => {
    const wait = { for: 'retry', until: since, code: 'server-error', message: 'Busy.' } as const;
    const waiting = path([{ type: 'prepare' }, { type: 'upload' }, { type: 'wait', wait }]);
    expect(waiting).toEqual({ kind: 'waiting', ...wait });
    expect(advance(waiting, { type: 'upload' }).kind).toBe('uploading');
  });

  test('from a damaged body back to sending it', () => {
    expect(path([{ type: 'prepare' }, { type: 'upload' }, { type: 'verify' }, { type: 'upload' }]).kind).toBe(
      'uploading',
    );
  });

  test('from following, cancelled, to done: the store has the file', () => {
    expect(advance({ kind: 'following', since }, { type: 'unfollow' })).toEqual({ kind: 'done' });
  });
});

describe('a transfer never', () => {
  test.each<[TransferState, TransferEvent]>([
    [{ kind: 'done' }, { type: 'fail', failure }],
    [{ kind: 'done' }, { type: 'cancel' }],
    [{ kind: 'finishing' }, { type: 'cancel' }],
    [
      { kind: 'following', since },
      { type: 'fail', failure },
    ],
    [{ kind: 'available', at: since }, { type: 'upload' }],
    [{ kind: 'queued' }, { type: 'verified' }],
    [{ kind: 'uploading' }, { type: 'verified' }],
    [{ kind: 'cancelled' }, { type: 'upload' }],
  ])('%j on %j', (state, event) => {
    expect(() => advance(state, event)).toThrow();
  });
});

describe('a headless process', () => {
  test.each([
    ['fresh-url', true],
    ['key', true],
    ['decision', true],
    ['network', false],
    ['retry', false],
    ['portal', false],
    ['file', false],
    ['valid-url', false],
  ] as const)('waiting for %s needs a person: %s', (reason, personal) => {
    const state = { kind: 'waiting', for: reason, code: 'network', message: '' } as const;
    expect(needsPerson(state)).toBe(personal);
    expect(isSettled(state)).toBe(personal);
  });
});
