import type { Counts, Step } from './step.ts';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}
interface PlaywrightReport {
  readonly stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/**
 * What a step counts for. A step that ended badly counts at least one failure, also when its report has none (a test
 * file that did not load) or is not there (a crash); a flaky test is a failed one.
 */
export function countTests(step: Step, exitCode: number, report: string | null): Counts {
  const counts = step.report === undefined ? aCheck(exitCode) : fromReport(step.report.by, report);
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function aCheck(exitCode: number): Counts {
  return { passed: exitCode === 0 ? 1 : 0, failed: 0, skipped: 0 };
}

function fromReport(by: 'vitest' | 'playwright', report: string | null): Counts {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  if (by === 'playwright') {
    const { stats } = JSON.parse(report) as PlaywrightReport;
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  }
  const read = JSON.parse(report) as VitestReport;
  const skipped = read.numPendingTests + read.numTodoTests;
  return { passed: read.numPassedTests, failed: read.numFailedTests, skipped };
}
