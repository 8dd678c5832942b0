import { expect, test } from 'vitest';
import { isStillGrowing } from '../../src-main/runs/is-still-growing.ts';

const now = 1_800_000_000_000;

test.each([
  ['old and the same', { size: 1, mtimeMs: now - 2000 }, { size: 1, mtimeMs: now - 2000 }, false],
  ['younger than two seconds', { size: 1, mtimeMs: now - 1999 }, { size: 1, mtimeMs: now - 1999 }, true],
  ['larger at the second look', { size: 1, mtimeMs: now - 9000 }, { size: 2, mtimeMs: now - 9000 }, true],
  ['written again', { size: 1, mtimeMs: now - 9000 }, { size: 1, mtimeMs: now - 5000 }, true],
  [
    'from a clock ahead of ours',
    { size: 1, mtimeMs: now + 60_000 },
    { size: 1, mtimeMs: now + 60_000 },
    false,
  ],
])('%s', (_, first, second, growing) => {
  expect(isStillGrowing(first, second, now)).toBe(growing);
});
