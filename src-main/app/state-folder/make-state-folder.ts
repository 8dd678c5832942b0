import { chmod, readdir, stat } from 'node:fs/promises';
import { makeFolder } from './make-folder.ts';

/**
 * Makes the folder for its owner only. One that is there and empty is closed to others too; one that holds something
 * keeps its mode, since it may be anyone's (`--state /tmp`): the files in it are closed one by one.
 */
export async function makeStateFolder(folder: string): Promise<void> {
  makeFolder(folder);
  if (process.platform === 'win32') return;
  const open = ((await stat(folder)).mode & 0o077) !== 0;
  if (open && (await readdir(folder)).length === 0) await chmod(folder, 0o700);
}
