import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchFigures, BenchJob } from './bench-job.ts';
import { runInProcess } from './run-in-process.ts';

export interface Compared {
  readonly engine: readonly BenchFigures[];
  readonly bare: readonly BenchFigures[];
  /** Empty where the peer has no such mode. */
  readonly curl: readonly BenchFigures[];
}

export interface Comparison {
  readonly name: string;
  readonly job: BenchJob;
  readonly curl?: () => Promise<BenchFigures>;
}

/** Runs all peers `times` times, one after another in turn, so that a machine that gets slower slows all of them. */
export async function compare(
  folder: string,
  { name, job, curl }: Comparison,
  times: number,
): Promise<Compared> {
  const jobFile = join(folder, `${name}.json`);
  await writeFile(jobFile, JSON.stringify(job));
  const compared = { engine: [] as BenchFigures[], bare: [] as BenchFigures[], curl: [] as BenchFigures[] };
  for (let time = 0; time < times; time += 1) {
    compared.bare.push(await runInProcess('run-bare', jobFile));
    compared.engine.push(await runInProcess('run-engine', jobFile));
    if (curl !== undefined) compared.curl.push(await curl());
  }
  return compared;
}
