import { expect, test } from 'vitest';
import { SlicePool, sliceSize } from '../../../src-main/engine/body/slice-pool.ts';

test('memory given back is the next slice’s', () => {
  const pool = new SlicePool();
  const first = pool.take(sliceSize);
  pool.give(first.buffer);
  expect(pool.take(sliceSize).buffer).toBe(first.buffer);
  expect(pool.take(sliceSize).buffer).not.toBe(first.buffer);
});

test('what is smaller than a slice has memory of just its size, and is not kept', () => {
  const pool = new SlicePool();
  const small = pool.take(10);
  expect(small.buffer.byteLength).toBe(10);
  pool.give(small.buffer);
  expect(pool.take(10).buffer).not.toBe(small.buffer);
});

test('no more is kept than a few ranges need', () => {
  const pool = new SlicePool();
  const given = Array.from({ length: 64 }, () => pool.take(sliceSize).buffer);
  for (const memory of given) pool.give(memory);
  const taken = Array.from({ length: 64 }, () => pool.take(sliceSize).buffer);
  expect(taken.filter((memory) => given.includes(memory))).toHaveLength(16);
});
