import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BenchFigures } from './bench-job.ts';

const run = promisify(execFile);

/** Runs one of the programs beside this file over a job; `nodeFlags` for example to profile it. */
export async function runInProcess(
  program: 'run-bare' | 'run-engine',
  jobFile: string,
  nodeFlags: readonly string[] = [],
): Promise<BenchFigures> {
  const args = [...nodeFlags, join(import.meta.dirname, `${program}.ts`), jobFile];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as BenchFigures;
}
