import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BenchFigures, BenchPut } from './bench-job.ts';

const run = promisify(execFile);
/** bash's own words for wall, user and system seconds. */
const timed = 'TIMEFORMAT="%R %U %S"; time curl -s -f -T "$1" "$2"';

/** curl sends the same file and hashes nothing: the floor. Start of the process included, a few milliseconds. */
export async function runCurl({ path, url }: BenchPut): Promise<BenchFigures> {
  const { stderr } = await run('bash', ['-c', timed, 'bash', path, url]);
  const [seconds = 0, user = 0, system = 0] = stderr.trim().split(' ').map(Number);
  return { seconds, cpuSeconds: user + system, peakBytes: 0, commitMs: [] };
}
