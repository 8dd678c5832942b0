import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
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
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new SluiceError(
      { code: 'file-missing', message: `${path} is not there.`, remedy: 'Check the path for a typo.' },
      { cause, path },
    );
  return new SluiceError(
    {
      code: 'file-unreadable',
      message: `${path} cannot be read (${code}).`,
      remedy: 'Give yourself the right to read it, or copy it elsewhere.',
    },
    { cause, path },
  );
}
