import { expect, test } from 'vitest';
import { intervalParts } from '../../../src-main/contract/rasters/interval-parts.ts';

test.each([
  ['00:05:00', [0, 0, 5, 0]],
  ['01:00:00', [0, 1, 0, 0]],
  ['36:00:00', [1, 12, 0, 0]],
  ['2 03:04:05', [2, 3, 4, 5]],
  ['00:00:00.250000', [0, 0, 0, 0.25]],
  ['00:90:61', [0, 1, 31, 1]],
])('%s', (text, [days, hours, minutes, seconds]) => {
  expect(intervalParts(text)).toEqual({ days, hours, minutes, seconds });
});

test.each(['', '5', 'PT5M', '00:05', '-1:00:00'])('%j is none', (text) => {
  expect(intervalParts(text)).toBeNull();
});
