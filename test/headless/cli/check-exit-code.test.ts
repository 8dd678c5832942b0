import { expect, test } from 'vitest';
import type { Severity } from '../../../src-main/contract/finding.ts';
import { checkExitCode } from '../../../src-main/headless/cli/check-exit-code.ts';

const finding = (severity: Severity) =>
  ({ path: 'a.tif', code: 'foreign', severity, message: '', remedy: null }) as const;

test.each([
  [[], 0],
  [['info'], 0],
  [['info', 'advice'], 1],
  [['refuse'], 1],
] as const)('findings of %o make a check end with %i', (severities, code) => {
  expect(checkExitCode(severities.map(finding))).toBe(code);
});
