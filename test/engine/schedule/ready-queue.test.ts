import { expect, test } from 'vitest';
import { type LiveTransfer, liveTransfer } from '../../../src-main/engine/book/live-transfer.ts';
import type { TransferRecord } from '../../../src-main/engine/ports/ledger.ts';
import { ReadyQueue } from '../../../src-main/engine/schedule/ready-queue.ts';

const big = 300 * 1024 ** 2;

function transfer(id: string, size: number, host = 'store.example'): LiveTransfer {
  const object = `https://${host}/bucket/${id}`;
  const record: TransferRecord = {
    ...{ id, name: id, path: `/run/${id}`, object, destination: { kind: 'plan' }, uploadId: null },
    ...{ identity: sized(size), state: { kind: 'queued' }, verified: null, completing: false },
    ...{ attempts: 0, sentMarks: {}, addedAt: '2026-01-01T00:00:00Z' },
  };
  const target = {
    object,
    refreshes: false,
    expiresAt: null,
    put: () => Promise.reject(new Error('No URL.')),
  };
  return liveTransfer(record, [], target);
}

const sized = (size: number) => ({ size, mtimeNs: '1', ino: null, ctimeNs: null });

/** The file was found to be of another size when it was looked at. */
function becomes(each: LiveTransfer, size: number): void {
  each.record = { ...each.record, identity: sized(size) };
}

function queueOf(...transfers: LiveTransfer[]): ReadyQueue {
  const queue = new ReadyQueue();
  for (const each of transfers) queue.add(each);
  return queue;
}

const ids = (taken: (LiveTransfer | undefined)[]): (string | undefined)[] =>
  taken.map((each) => each?.record.id);

test('the first in line starts first', () => {
  const queue = queueOf(transfer('a', 1), transfer('b', 1));
  expect(ids([queue.take(), queue.take(), queue.take()])).toEqual(['a', 'b', undefined]);
});

test('two big files a host are under way at most; small ones and other hosts pass them by', () => {
  const others = [transfer('small', 1), transfer('elsewhere', big, 'other.example')];
  const [a, b, c] = [transfer('a', big), transfer('b', big), transfer('c', big)];
  const queue = queueOf(a, b, c, ...others);
  expect(ids([queue.take(), queue.take(), queue.take(), queue.take()])).toEqual([
    'a',
    'b',
    'small',
    'elsewhere',
  ]);
  expect(queue.take()).toBeUndefined();
  queue.ended(a);
  expect(queue.take()).toBe(c);
});

test('big files that turn out small when looked at keep nobody waiting once they have ended', () => {
  const [a, b, c] = [transfer('a', big), transfer('b', big), transfer('c', big)];
  const queue = queueOf(a, b, c);
  for (const each of [queue.take(), queue.take()]) {
    becomes(each!, 1);
    queue.ended(each!);
  }
  expect(queue.take()).toBe(c);
});

test('a small file that turns out big when looked at lets no third one in once it has ended', () => {
  const small = transfer('small', 1);
  const queue = queueOf(small, ...['a', 'b', 'c'].map((id) => transfer(id, big)));
  const taken = queue.take();
  becomes(taken!, big);
  queue.ended(taken!);
  expect(ids([queue.take(), queue.take(), queue.take()])).toEqual(['a', 'b', undefined]);
});
