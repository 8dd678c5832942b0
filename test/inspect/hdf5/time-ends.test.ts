import { expect, test } from 'vitest';
import { readCfTime } from '../../../src-main/inspect/hdf5/cf-time.ts';
import { timeEnds } from '../../../src-main/inspect/hdf5/time-ends.ts';

const cf = readCfTime('seconds since 2026-01-01', 'standard');
const endsOf = (stored: readonly number[], steps = stored.length) =>
  cf === null ? null : timeEnds({ stored, steps }, (each) => (Number.isNaN(each) ? null : each), cf);

test.each([
  [[0, 300, 600], { end: '2026-01-01T00:10:00.000Z', steps: 3 }],
  [[0], { end: '2026-01-01T00:00:00.000Z', steps: 1 }],
  [[0, 300, Number.NaN], { end: '2026-01-01T00:05:00.000Z', steps: 3, empty: 1 }],
  [[0, Number.NaN, 600], { end: '2026-01-01T00:10:00.000Z', steps: 3, empty: 1 }],
  // Beyond the years that can be written.
  [[0, 300, 1e30], { end: '2026-01-01T00:05:00.000Z', steps: 3, empty: 1 }],
])('%j', (stored, expected) => {
  expect(endsOf(stored)).toEqual({ start: '2026-01-01T00:00:00.000Z', ...expected });
});

test.each([[[]], [[Number.NaN]], [[600, 300]], [[0, 600, 300]], [[300, 0, 600]]])(
  '%j has no beginning and end to tell',
  (stored) => {
    expect(endsOf(stored)).toBeNull();
  },
);
