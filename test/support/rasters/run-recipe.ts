import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { debianPython } from '../../../scripts/tool-table.ts';

const run = promisify(execFile);
const maxBuffer = 64 * 1024 * 1024;

/** Runs a script of this folder with Debian's Python; what it prints, read as JSON, or null where it prints nothing. */
export async function runRecipe(script: `${string}.py`, args: readonly string[]): Promise<unknown> {
  const { stdout } = await run(debianPython, [join(import.meta.dirname, script), ...args], { maxBuffer });
  return stdout.trim() === '' ? null : JSON.parse(stdout);
}
