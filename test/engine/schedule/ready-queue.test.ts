import { describe, expect, test } from 'vitest';
import type { Priority } from '../../../src-main/contract/priority.ts';
import { type LiveTransfer, liveTransfer } from '../../../src-main/engine/book/live-transfer.ts';
import { ReadyQueue } from '../../../src-main/engine/schedule/ready-queue.ts';
import { sampleRecord } from '../../support/ledger-samples.ts';

const big = 300 * 1024 ** 2;

interface Given {
  readonly size?: number;
  readonly host?: string;
  readonly priority?: Priority;
  readonly position?: number;
  /** A time of 2026-11-21 at which its URL ends. */
  readonly ends?: string;
}

function transfer(id: string, given: Given = {}): LiveTransfer {
  const { size = 1, host = 'store.example', priority = 'normal', position = null, ends } = given;
  const object = `https://${host}/bucket/${id}`;
  const record = sampleRecord(id, { object, identity: sized(size), priority, position });
  const expiresAt = ends === undefined ? null : at(ends);
  const target = { object, refreshes: false, expiresAt, put: () => Promise.reject(new Error('No URL.')) };
  return liveTransfer(record, [], target);
}

const at = (time: string): string => `2026-11-21T${time}:00.000Z`;
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

/** Takes until nothing may start. */
function takeAll(queue: ReadyQueue): string[] {
  const taken: string[] = [];
  for (let next = queue.take(); next !== undefined; next = queue.take()) taken.push(next.record.id);
  return taken;
}

describe('who goes first', () => {
  test('the first in line, where nothing else decides', () => {
    expect(takeAll(queueOf(transfer('a'), transfer('b')))).toEqual(['a', 'b']);
  });

  test('priority, then where a person put it, then the earliest deadline, then who came first', () => {
    const queue = queueOf(
      transfer('low, placed', { priority: 'low', position: 1, ends: '10:00' }),
      transfer('unknown life'),
      transfer('ends late', { ends: '12:00' }),
      transfer('ends early', { ends: '11:00' }),
      transfer('as early, came later', { ends: '11:00' }),
      transfer('placed second', { position: 2 }),
      transfer('placed first', { position: -1.5, ends: '23:00' }),
      transfer('high', { priority: 'high' }),
    );
    expect(takeAll(queue)).toEqual([
      'high',
      'placed first',
      'placed second',
      'ends early',
      'as early, came later',
      'ends late',
      'unknown life',
      'low, placed',
    ]);
  });

  test('a deadline is held against each server’s own clock', () => {
    const hour = 3_600_000;
    const queue = new ReadyQueue((origin) => (origin === 'https://ahead.example' ? 2 * hour : 0));
    queue.add(transfer('in two hours', { ends: '12:00' }));
    queue.add(transfer('in one hour', { ends: '13:00', host: 'ahead.example' }));
    expect(takeAll(queue)).toEqual(['in one hour', 'in two hours']);
  });

  test('what changed is judged as it is now, once that is said', () => {
    const [a, b, c] = [transfer('a'), transfer('b'), transfer('c')];
    const queue = queueOf(a, b, c);
    c.record = { ...c.record, priority: 'high' };
    queue.rearrange(c);
    a.record = { ...a.record, priority: 'low' };
    expect(takeAll(queue)).toEqual(['c', 'b', 'a']);
  });

  test('a Target that renews its URLs moves its transfer without being asked', () => {
    const late = transfer('late', { ends: '12:00' });
    const early = transfer('early', { ends: '11:00' });
    const heard = new Set<() => void>();
    const watchEnd = (listener: () => void): (() => void) => {
      heard.add(listener);
      return () => heard.delete(listener);
    };
    late.target = { ...late.target, watchEnd };
    const queue = queueOf(late, early);
    late.target = { ...late.target, expiresAt: at('10:00') };
    for (const tell of [...heard]) tell();
    expect(queue.take()).toBe(late);
    expect(heard.size).toBe(0);
  });

  test('one that comes back keeps the place of its arrival', () => {
    const [a, b] = [transfer('a'), transfer('b')];
    const queue = queueOf(a, b);
    queue.remove(a);
    queue.add(a);
    expect(takeAll(queue)).toEqual(['a', 'b']);
  });
});

describe('two big files a host are under way at most', () => {
  test('small ones and other hosts pass them by', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => transfer(id, { size: big }));
    const others = [transfer('small'), transfer('elsewhere', { size: big, host: 'other.example' })];
    const queue = queueOf(a!, b!, c!, ...others);
    expect(takeAll(queue)).toEqual(['a', 'b', 'small', 'elsewhere']);
    queue.ended(a!);
    expect(takeAll(queue)).toEqual(['c']);
  });

  test('those that turn out small when looked at keep nobody waiting once they have ended', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => transfer(id, { size: big }));
    const queue = queueOf(a!, b!, c!);
    for (const each of [queue.take(), queue.take()]) {
      becomes(each!, 1);
      queue.ended(each!);
    }
    expect(queue.take()).toBe(c);
  });

  test('a small one that turns out big when looked at lets no third one in once it has ended', () => {
    const small = transfer('small');
    const queue = queueOf(small, ...['a', 'b', 'c'].map((id) => transfer(id, { size: big })));
    const taken = queue.take();
    becomes(taken!, big);
    queue.ended(taken!);
    expect(takeAll(queue)).toEqual(['a', 'b']);
  });

  test('one found to be big while it waits is counted as big', () => {
    const found = transfer('found');
    const queue = queueOf(found, transfer('a', { size: big }), transfer('b', { size: big }));
    becomes(found, big);
    expect(takeAll(queue)).toEqual(['found', 'a']);
  });
});

describe('100,000 in the queue', () => {
  const many = Array.from({ length: 100_000 }, (_, n) =>
    transfer(`t${n}`, {
      size: n % 2 === 0 ? big : 1,
      ends: `${String((n * 7) % 24).padStart(2, '0')}:${String((n * 13) % 60).padStart(2, '0')}`,
    }),
  );

  test('a take costs well under a millisecond, also while half of them may not start', () => {
    const queue = queueOf(...many);
    const began = performance.now();
    const taken = Array.from({ length: 1_000 }, () => queue.take());
    expect((performance.now() - began) / 1_000).toBeLessThan(0.5);
    expect(taken.every((each) => each !== undefined)).toBe(true);
    expect(taken.filter((each) => each?.record.identity?.size === big)).toHaveLength(2);
  });

  test('comes out in order, whatever was taken out or moved meanwhile', () => {
    const small = many.filter(({ record }) => record.identity?.size === 1).slice(0, 5_000);
    const queue = queueOf(...small);
    for (const [index, each] of small.entries()) if (index % 3 === 0) queue.remove(each);
    const ends: string[] = [];
    for (let next = queue.take(); next !== undefined; next = queue.take())
      ends.push(next.target.expiresAt ?? '');
    expect(ends).toHaveLength(small.length - Math.ceil(small.length / 3));
    expect(ends).toEqual([...ends].sort());
  });
});
