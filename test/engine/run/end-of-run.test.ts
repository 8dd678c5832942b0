import { expect, test } from 'vitest';
import type { TransferStateKind } from '../../../src-main/contract/transfer-state.ts';
import type { TransferRecord } from '../../../src-main/engine/ports/ledger.ts';
import type { MultipartTarget, Target } from '../../../src-main/engine/ports/target.ts';
import { endOfRun, RunStopped, type StopReason } from '../../../src-main/engine/run/end-of-run.ts';
import { advance } from '../../../src-main/engine/transfer/advance.ts';
import { sampleRecord } from '../../support/ledger-samples.ts';

const nothing = () => Promise.reject(new Error('Nothing is sent here.'));
const single: Target = { object: 'http://127.0.0.1/a', refreshes: false, expiresAt: null, put: nothing };
const multipart: MultipartTarget = {
  ...{ partSize: 1, parts: 1, uploadId: 'up', fault: null, expiresWithout: () => null },
  ...{ part: nothing, complete: nothing, list: nothing, head: nothing, abort: nothing },
};

function ended(
  kind: 'queued' | 'preparing' | 'uploading' | 'finishing' | 'verifying' | 'done' | 'following',
  stop: StopReason['stop'],
  { target = single, ...fields }: Partial<TransferRecord> & { readonly target?: Target } = {},
) {
  const state = kind === 'following' ? { kind, since: '2026-11-21T10:00:00.000Z' } : { kind };
  const record = sampleRecord('a', { ...fields, state });
  return endOfRun({ record, target, parts: new Map() }, new RunStopped({ stop })).reduce(
    advance,
    record.state,
  );
}

test.each<[Parameters<typeof ended>[0], StopReason['stop'], TransferStateKind]>([
  ['uploading', 'close', 'queued'],
  ['finishing', 'close', 'finishing'],
  ['verifying', 'close', 'verifying'],
  ['following', 'close', 'following'],
  ['preparing', 'pause', 'paused'],
  ['uploading', 'pause', 'paused'],
  ['verifying', 'pause', 'verifying'],
  ['following', 'pause', 'following'],
  ['queued', 'cancel', 'cancelled'],
  ['uploading', 'cancel', 'cancelled'],
  ['verifying', 'cancel', 'verifying'],
  ['done', 'cancel', 'done'],
  ['following', 'cancel', 'done'],
])('a run stopped while %s to %s ends %s', (state, stop, expected) => {
  expect(ended(state, stop).kind).toBe(expected);
});

test('one about to be completed is stopped, but never once a Complete may have gone out', () => {
  const target = { ...single, multipart };
  expect(ended('finishing', 'cancel', { target })).toMatchObject({ kind: 'cancelled', abort: 'owed' });
  expect(ended('finishing', 'pause', { target }).kind).toBe('paused');
  for (const stop of ['cancel', 'pause'] as const)
    expect(ended('finishing', stop, { target, completing: true, uploadId: 'up' }).kind).toBe('finishing');
});

test('cancelling says what the server may hold', () => {
  const identity = { size: 10, mtimeNs: '1', ino: null, ctimeNs: null };
  const sent = { identity, attempts: 1, sentMarks: { 1: 10 } };
  expect(ended('uploading', 'cancel', sent)).toEqual({
    kind: 'cancelled',
    note: 'The server may hold the file.',
  });
  expect(ended('uploading', 'cancel', { ...sent, sentMarks: { 1: 9 } })).toEqual({ kind: 'cancelled' });
  const target = { ...single, multipart };
  const completing = { target, completing: true, uploadId: 'up' };
  expect(ended('uploading', 'cancel', completing)).not.toHaveProperty('abort');
  expect(ended('uploading', 'cancel', { ...completing, uploadId: 'before' })).toHaveProperty('abort', 'owed');
});
