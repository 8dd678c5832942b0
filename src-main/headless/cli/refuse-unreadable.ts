import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { pathTrouble } from '../../contract/path-trouble.ts';
import { SluiceError } from '../../contract/sluice-error.ts';

/**
 * Refuses a command whose arguments cannot be read: nothing has happened yet, so a typo is said rather than skipped.
 * What lies below a folder is looked at later, and has findings of its own. Throws `file-missing` or `file-unreadable`.
 */
export async function refuseUnreadable(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    try {
      await access(path, constants.R_OK);
    } catch (cause) {
      throw unreadable(path, cause);
    }
  }
}

function unreadable(path: string, cause: unknown): SluiceError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'UNKNOWN';
  return new SluiceError(pathTrouble(path, code), { cause, path });
}
