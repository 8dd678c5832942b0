import type { Failure } from '../../contract/failure.ts';
import { SluiceError } from '../../contract/sluice-error.ts';

const elsewhere = 'Choose another folder with --state.';

/** A SluiceError for what the file system or SQLite answered about the state folder; other errors as they are. */
export function stateFolderError(error: unknown, folder: string): unknown {
  if (error instanceof SluiceError || !(error instanceof Error)) return error;
  const failure = 'errcode' in error ? lockFailure(error.errcode, folder) : fileFailure(error, folder);
  return failure === null ? error : new SluiceError(failure, { cause: error });
}

function fileFailure(error: Error, folder: string): Failure | null {
  switch ('code' in error ? error.code : '') {
    case 'EEXIST':
    case 'ENOTDIR':
      return { code: 'usage', message: `The state folder ${folder} is not a folder.`, remedy: elsewhere };
    case 'ELOOP':
    case 'ENAMETOOLONG':
    // A NUL in it, which Node refuses before the system does.
    case 'ERR_INVALID_ARG_VALUE':
      return {
        code: 'usage',
        message: `The path of the state folder ${folder} cannot be followed.`,
        remedy: elsewhere,
      };
    case 'ENOSPC':
    case 'EDQUOT':
      return {
        code: 'disk-full',
        message: `There is no room left on the disk of the state folder ${folder}.`,
        remedy: 'Make room on that disk, or choose another folder with --state.',
      };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EIO':
    case 'ENOENT':
      return untouchable(folder);
    default:
      return null;
  }
}

const untouchable = (folder: string): Failure => ({
  code: 'file-unreadable',
  message: `The state folder ${folder} cannot be read and written.`,
  remedy: `Check its permissions and its disk. ${elsewhere}`,
});

/** SQLite's primary result codes (https://sqlite.org/rescode.html), but for "busy", which means an owner. */
function lockFailure(errcode: unknown, folder: string): Failure {
  switch (Number(errcode) & 0xff) {
    case 3:
    case 8:
    case 14:
      return untouchable(folder);
    case 11:
    case 26:
      return {
        code: 'unsupported',
        message: `The file owner.db in the state folder ${folder} is not one that Sluice made.`,
        remedy: `Move it away when no Sluice is running. ${elsewhere}`,
      };
    default:
      return {
        code: 'unsupported',
        message: `The disk of the state folder ${folder} cannot lock files, as network disks often cannot.`,
        remedy: 'Choose a folder on a local disk with --state.',
      };
  }
}
