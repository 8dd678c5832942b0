import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { debianPython } from '../../../scripts/tool-table.ts';

const run = promisify(execFile);
const maxBuffer = 64 * 1024 * 1024;

export interface Comparison {
  readonly source: string;
  readonly outcome: string;
  readonly line: string;
}

/** What each outcome lacks of its source, as GDAL's own reader finds; `jobs` is a file it may write. */
export async function compareBank(
  jobs: string,
  all: readonly Comparison[],
): Promise<readonly (readonly string[])[]> {
  const asked = all.map(({ source, outcome, line }) => ({ source, outcome, line }));
  await writeFile(jobs, JSON.stringify(asked));
  const script = join(import.meta.dirname, 'compare-bank.py');
  const { stdout } = await run(debianPython, [script, jobs], { maxBuffer });
  return JSON.parse(stdout) as string[][];
}
