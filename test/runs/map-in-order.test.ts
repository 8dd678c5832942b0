import { expect, test } from 'vitest';
import { mapInOrder } from '../../src-main/runs/map-in-order.ts';
import { collect } from '../support/collect.ts';

async function* counted(to: number, seen: number[] = []): AsyncGenerator<number> {
  for (let at = 0; at < to; at += 1) {
    seen.push(at);
    yield await Promise.resolve(at);
  }
}

test('keeps the order of the input, whichever is done first', async () => {
  const slowFirst = async (at: number): Promise<number> => {
    for (let turn = 0; turn < 10 - at; turn += 1) await Promise.resolve();
    return at;
  };
  expect(await collect(mapInOrder(counted(9), 4, slowFirst))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test('runs no further ahead than its width', async () => {
  const seen: number[] = [];
  const mapped = mapInOrder(counted(100, seen), 3, (at) => Promise.resolve(at));
  await mapped.next();
  expect(seen).toEqual([0, 1, 2]);
  await mapped.return(undefined);
  expect(seen).toHaveLength(3);
});

test('a rejection ahead of its turn reaches the caller in its turn, and nobody else', async () => {
  const gate = Promise.withResolvers<number>();
  const mapped = mapInOrder(counted(2), 2, (at) =>
    at === 0 ? gate.promise : Promise.reject(new Error('second')),
  );
  const first = mapped.next();
  await new Promise((resolve) => setImmediate(resolve));
  gate.resolve(0);
  expect((await first).value).toBe(0);
  await expect(mapped.next()).rejects.toThrow('second');
});
