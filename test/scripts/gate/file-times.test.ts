import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileTimes } from '../../../scripts/gate/file-times.ts';
import type { Step } from '../../../scripts/gate/step.ts';

const root = join('/checkout');
const step: Step = { name: 'unit', script: ['x'] };

test('files of a vitest run, by their place in the checkout', () => {
  const report = {
    testResults: [{ name: join(root, 'test', 'a.test.ts'), startTime: 1000, endTime: 3500 }],
  };
  expect(fileTimes(root, { ...step, report: { by: 'vitest', file: 'x' } }, JSON.stringify(report))).toEqual([
    { file: `unit: ${join('test', 'a.test.ts')}`, seconds: 2.5 },
  ]);
});

test('files of a browser run: every case of every project and describe, again where it was tried again', () => {
  const spec = (...durations: number[]) => ({
    tests: [{ results: durations.map((duration) => ({ duration })) }],
  });
  const inner = { file: 'a.spec.ts', specs: [spec(1500)] };
  const report = { suites: [{ file: 'a.spec.ts', specs: [spec(500, 250), spec(250)], suites: [inner] }] };
  const window: Step = { ...step, name: 'window', report: { by: 'playwright', file: 'x' } };
  expect(fileTimes(root, window, JSON.stringify(report))).toEqual([
    { file: 'window: a.spec.ts', seconds: 2.5 },
  ]);
});

test('none of a check, nor of a run that left no report', () => {
  expect(fileTimes(root, step, null)).toEqual([]);
  expect(fileTimes(root, { ...step, report: { by: 'vitest', file: 'x' } }, null)).toEqual([]);
});
