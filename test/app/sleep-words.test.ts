import { expect, test } from 'vitest';
import { sleepWords } from '../../src-main/app/sleep-words.ts';

test.each([
  [29_999, null],
  [45_000, '45 s'],
  [719_000, '12 min'],
  [3_599_000, '1 h'],
  [9_000_000, '2 h 30 min'],
])('after %i ms', (ms, span) => {
  expect(sleepWords(ms)).toBe(span === null ? null : `This computer slept for ${span}; going on.`);
});
