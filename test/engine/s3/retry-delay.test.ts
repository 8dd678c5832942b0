import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retryDelay } from '../../../src-main/engine/s3/retry-delay.ts';

test('the ceiling doubles from half a second up to a minute', () => {
  const ceilings = [1, 2, 3, 4, 8, 9, 2000].map((attempt) =>
    retryDelay({ attempt, random: 1 - Number.EPSILON }),
  );
  expect(ceilings).toEqual([500, 1000, 2000, 4000, 60_000, 60_000, 60_000]);
});

test('a server’s wish comes first, up to five minutes, and is never undercut', () => {
  expect(retryDelay({ attempt: 1, retryAfterMs: 7000, random: 0 })).toBe(7000);
  expect(retryDelay({ attempt: 1, retryAfterMs: 86_400_000, random: 0 })).toBe(300_000);
  const asked = fc.record({
    attempt: fc.integer({ min: 1, max: 50 }),
    retryAfterMs: fc.integer({ min: 0, max: 300_000 }),
    random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  });
  fc.assert(
    fc.property(asked, (ask) => {
      const delay = retryDelay(ask);
      return delay >= ask.retryAfterMs && delay <= ask.retryAfterMs + 60_000;
    }),
  );
});
