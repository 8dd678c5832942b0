import { expect, test } from 'vitest';
import { countTests } from '../../../scripts/gate/count-tests.ts';
import type { Step } from '../../../scripts/gate/step.ts';

const check: Step = { name: 'types', script: ['x'] };
const vitest: Step = { ...check, report: { by: 'vitest', file: 'x.json' } };
const playwright: Step = { ...check, report: { by: 'playwright', file: 'x.json' } };
const vitestReport = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };
const playwrightReport = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } };

test.each([
  ['a check that held', check, 0, null, { passed: 1, failed: 0, skipped: 0 }],
  ['a check that did not', check, 3, null, { passed: 0, failed: 1, skipped: 0 }],
  ['a test run', vitest, 0, vitestReport, { passed: 7, failed: 0, skipped: 2 }],
  ['a test file that did not load', vitest, 1, vitestReport, { passed: 7, failed: 1, skipped: 2 }],
  ['a run that crashed before its report', vitest, 1, null, { passed: 0, failed: 1, skipped: 0 }],
  ['a run that ended well without a report', vitest, 0, null, { passed: 0, failed: 1, skipped: 0 }],
  ['a browser run with a flaky test', playwright, 1, playwrightReport, { passed: 4, failed: 2, skipped: 2 }],
])('%s', (_what, step, exitCode, report, counts) => {
  expect(countTests(step, exitCode, report && JSON.stringify(report))).toEqual(counts);
});
