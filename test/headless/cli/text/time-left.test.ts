import { expect, test } from 'vitest';
import { timeLeft } from '../../../../src-main/headless/cli/text/time-left.ts';

test.each([
  [null, null],
  [[0, 0], 'less than 10 s'],
  [[0.2, 0.3], 'less than 10 s'],
  [[11, 14], 'about 10–20 s'],
  [[70, 88], 'about 70–90 s'],
  [[80, 91], 'about 1–2 min'],
  [[20, 200], 'less than 4 min'],
  [[840, 840], 'about 14 min'],
  [[861, 1011], 'about 14–17 min'],
  [[1300, 1500], 'about 20–25 min'],
  [[6500, 7100], 'about 105–120 min'],
  [[8000, 9500], 'about 2–3 h'],
  [[9000, 12_000], 'about 2.5–3.5 h'],
  [[80_000, 90_000], 'about 22–25 h'],
  [[240_000, 260_000], 'about 2.5–3.5 d'],
] as const)('%j seconds read %s', (range, text) => {
  expect(timeLeft(range)).toBe(text);
});
