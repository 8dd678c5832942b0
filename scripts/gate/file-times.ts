import { relative } from 'node:path';
import type { FileTime, Step } from './step.ts';

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
  }[];
}
interface Suite {
  readonly file: string;
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly tests: readonly { readonly results: readonly { duration: number }[] }[];
  }[];
}
interface PlaywrightReport {
  readonly suites: readonly Suite[];
}

/** How long each file of a step's tests took, as its report has it (ms there); none where the report is not there. */
export function fileTimes(root: string, step: Step, report: string | null): readonly FileTime[] {
  if (step.report === undefined || report === null) return [];
  if (step.report.by === 'playwright')
    return (JSON.parse(report) as PlaywrightReport).suites.map((suite) => ({
      file: `${step.name}: ${suite.file}`,
      seconds: milliseconds(suite) / 1000,
    }));
  return (JSON.parse(report) as VitestReport).testResults.map(({ name, startTime, endTime }) => ({
    file: `${step.name}: ${relative(root, name)}`,
    seconds: (endTime - startTime) / 1000,
  }));
}

/** On every project of Playwright's together. */
function milliseconds({ specs, suites = [] }: Suite): number {
  const own = specs.flatMap(({ tests }) => tests.flatMap(({ results }) => results));
  const inner = suites.reduce((sum, suite) => sum + milliseconds(suite), 0);
  return own.reduce((sum, { duration }) => sum + duration, inner);
}
