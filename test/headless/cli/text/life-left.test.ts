import { expect, test } from 'vitest';
import { lifeLeft } from '../../../../src-main/headless/cli/text/life-left.ts';

test.each([
  [0, 'less than 1 min'],
  [59.9, 'less than 1 min'],
  [60, '1 min'],
  [299, '4 min'],
  [3_599, '59 min'],
  [3_600, '1 h'],
  [4_199, '1 h'],
  [12_100, '3 h 20 min'],
  [86_399, '23 h 50 min'],
  [86_400, '1 d'],
  [529_199, '6 d 2 h'],
  [529_200, '6 d 3 h'],
])('%d s read %s, which is never more than there is', (seconds, text) => {
  expect(lifeLeft(seconds)).toBe(text);
});
