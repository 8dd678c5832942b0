import { access, constants, stat } from 'node:fs/promises';
import type { FileIdentity } from '../ports/file-body.ts';
import { identityOf } from './identity-of.ts';
import { lookIntoTrouble } from './look-into-trouble.ts';
import { troubleError } from './trouble-error.ts';

/** A file's identity now; throws as `FileBodies.identify` does. Opens nothing, so a cloud placeholder stays one. */
export async function identifyFile(path: string): Promise<FileIdentity> {
  try {
    const stats = await stat(path, { bigint: true });
    if (!stats.isFile()) throw noFile(path);
    await access(path, constants.R_OK);
    return identityOf(stats);
  } catch (error) {
    throw troubleError(await lookIntoTrouble(error, path), error);
  }
}

/** A folder, a pipe, a device: seen as the system would say it on reading. */
function noFile(path: string): Error {
  return Object.assign(new Error(`Not a regular file: ${path}`), { code: 'EISDIR' });
}
