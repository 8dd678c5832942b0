import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Bom } from './cyclone-dx.ts';

const run = promisify(execFile);

/**
 * What npm says of everything in the lock file of `root`, from that file alone. All that ships is there for development;
 * where NODE_ENV says production npm would leave it out.
 */
export async function npmBom(root: string): Promise<Bom> {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline', '--include=dev'];
  // npm is a script of the shell's on Windows.
  const options = { cwd: root, maxBuffer: 2 ** 26, shell: process.platform === 'win32' };
  const { stdout } = await run('npm', args, options);
  return JSON.parse(stdout) as Bom;
}
