import { expect, test } from 'vitest';
import type { Outcome } from '../../../scripts/gate/step.ts';
import { summary, total } from '../../../scripts/gate/summary.ts';

const files = Array.from({ length: 12 }, (_, at) => ({ file: `unit: ${at}.test.ts`, seconds: at }));
const outcomes: readonly Outcome[] = [
  { kind: 'ran', name: 'types', seconds: 6.04, counts: { passed: 1, failed: 0, skipped: 0 }, files: [] },
  { kind: 'ran', name: 'unit', seconds: 12.3, counts: { passed: 200, failed: 2, skipped: 0 }, files },
  {
    ...{
      kind: 'ran',
      name: 'electron',
      seconds: 90,
      ran: 'in Electron 1; Electron 2 did NOT run',
      files: [],
    },
    counts: { passed: 3, failed: 0, skipped: 0 },
  },
  { kind: 'skipped', name: 's3', reason: 'Ceph is not installed.' },
];

test('the gate counts tests, and a step left out as one skipped', () => {
  expect(total(outcomes)).toEqual({ passed: 204, failed: 2, skipped: 1 });
});

test('the gate ends with its slowest files, its steps, their times, and one line for machines', () => {
  expect(summary(outcomes, 14.2)).toEqual([
    '',
    'the 10 slowest files',
    ...[11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((at) => `${`${at}.0`.padStart(6)} s unit: ${at}.test.ts`),
    '',
    'types        6.0 s ok: 1 passed, 0 failed, 0 skipped',
    'unit        12.3 s FAILED: 200 passed, 2 failed, 0 skipped',
    'electron    90.0 s ok: 3 passed, 0 failed, 0 skipped (in Electron 1; Electron 2 did NOT run)',
    's3              -  SKIPPED: Ceph is not installed.',
    'all         14.2 s',
    '',
    '204 passed, 2 failed, 1 skipped',
  ]);
});
