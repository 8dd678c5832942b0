import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Names as h5dump lists them. */
export interface H5dumpView {
  readonly rootAttributes: readonly string[];
  /** Paths without the first slash: "time", "nodes/id"; what only links name is not among them. */
  readonly datasets: readonly string[];
}

/** Asks h5dump what the file contains. Names with spaces at their ends or line breaks are none of ours. */
export async function h5dumpView(path: string): Promise<H5dumpView> {
  const { stdout } = await run('h5dump', ['-n', '1', path], { maxBuffer: 64 * 1024 * 1024 });
  const lines = stdout.split('\n').map((line) => /^ (\w+) +\/(.*?)( -> .*)?$/u.exec(line));
  const named = (kind: string): string[] =>
    lines.flatMap((each) => (each?.[1] === kind && each[2] !== undefined ? [each[2]] : []));
  return {
    rootAttributes: named('attribute').filter((name) => !name.includes('/')),
    datasets: named('dataset'),
  };
}
