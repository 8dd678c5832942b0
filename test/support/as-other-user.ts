import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const nobody = 65534;

/**
 * Whether this process may start one under another user's id, and that one may read the sources: root on a POSIX
 * system, in a checkout that others may enter.
 */
export const canBeOtherUser = process.getuid?.() === 0 && openToOthers(import.meta.dirname);

function openToOthers(folder: string): boolean {
  const here = (statSync(folder).mode & 0o005) === 0o005;
  return here && (dirname(folder) === folder || openToOthers(dirname(folder)));
}

/** Runs a script under the id of nobody, for whom permissions count, and gives what it printed. */
export async function asOtherUser(script: string): Promise<string> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--eval', script], { uid: nobody, gid: nobody, cwd: '/' });
  return stdout.trim();
}
