import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readOwnerFile } from './owner-file.ts';
import { isOwned, ownerLockFile } from './owner-lock.ts';
import { stateFolderError } from './state-folder-failure.ts';

/**
 * Who owns a state folder. `unknown`: someone does, but has not yet written down who. `control` is null while the
 * owner cannot be asked yet; it holds a secret.
 */
export type FoundOwner =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'live';
      readonly pid: number;
      readonly control: { readonly port: number; readonly token: string } | null;
    };

/**
 * Finds the living owner of a state folder; neither takes its lock nor makes a file. What a killed owner left behind
 * counts for nothing. Throws `SluiceError` `file-unreadable` where the folder cannot be looked into.
 */
export async function findOwner(path: string): Promise<FoundOwner> {
  const folder = resolve(path);
  try {
    const lockFile = statSync(ownerLockFile(folder), { throwIfNoEntry: false });
    if (lockFile === undefined || !isOwned(folder)) return { kind: 'none' };
    const note = await readOwnerFile(folder);
    return note === null ? { kind: 'unknown' } : { kind: 'live', pid: note.pid, control: note.control };
  } catch (error) {
    throw stateFolderError(error, folder);
  }
}
