import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A NetCDF file's root as `ncdump -h` prints it. */
export interface NcdumpView {
  readonly attributes: readonly string[];
  readonly variables: readonly string[];
}

export async function ncdumpView(path: string): Promise<NcdumpView> {
  const { stdout } = await run('ncdump', ['-h', path], { maxBuffer: 64 * 1024 * 1024 });
  const root = stdout.split(/^group: /mu)[0] ?? '';
  const names = (pattern: RegExp): string[] =>
    root.split('\n').flatMap((line) => pattern.exec(line)?.[1] ?? []);
  return {
    attributes: names(/^\t\t(?:string )?:(\S+) = /u),
    variables: names(/^\t\w+ (\w+)(?:\(.*\))? ;$/u),
  };
}
