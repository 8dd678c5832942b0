import { expect, test } from 'vitest';
import { lookPause } from '../../../src-main/engine/follow/look-pause.ts';

test.each([
  [0, 1_000],
  [1_500, 1_000],
  [6_000, 3_000],
  [60_000, 10_000],
])('after %i ms of following the next look comes in %i ms, where 10 s is the most', (lasted, pause) => {
  expect(lookPause(lasted, 10_000)).toBe(pause);
});

test('a shorter limit than the first pause holds', () => {
  expect(lookPause(0, 250)).toBe(250);
});
