import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { debianPython } from '../../../scripts/tool-table.ts';

/** Makes every so-many-th file of the bank into a folder, of those that have `name` in theirs. */
export async function makeBank(folder: string, { every = 1, name = '' } = {}): Promise<void> {
  const script = join(import.meta.dirname, 'make-bank.py');
  await promisify(execFile)(debianPython, [script, folder, String(every), name]);
}
