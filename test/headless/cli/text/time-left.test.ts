import { expect, test } from 'vitest';
import { timeLeft } from '../../../../src-main/headless/cli/text/time-left.ts';

test.each([
  [null, 100, null],
  [{ recent: 0, lasting: 5 }, 100, null],
  [{ recent: 10, lasting: 10 }, 100, 'about 10 s'],
  [{ recent: 10, lasting: 5 }, 100, 'about 10–20 s'],
  [{ recent: 1, lasting: 1 }, 840, 'about 14 min'],
  [{ recent: 1, lasting: 0.85 }, 860, 'about 14–17 min'],
  [{ recent: 1, lasting: 1 }, 90_000, 'about 25 h'],
  [{ recent: 1000, lasting: 1000 }, 1, 'about 1 s'],
])('at %o, %i bytes take %s', (rates, bytes, text) => {
  expect(timeLeft(bytes, rates)).toBe(text);
});
