import type { Failure } from '../../contract/failure.ts';
import type { Wait } from '../ports/wait-error.ts';

/** Why a file cannot be read: for good, or until it is back. */
export type FileTrouble =
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'waits'; readonly wait: Wait };

/** Locked by another program, a cloud placeholder not yet fetched, a disk or share that does not answer, no handles left. */
const passing: ReadonlySet<string> = new Set([
  'EBUSY',
  'ETXTBSY',
  'EAGAIN',
  'EIO',
  'ENXIO',
  'ENODEV',
  'ESTALE',
  'ENOTCONN',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ETIMEDOUT',
  'EMFILE',
  'ENFILE',
  'UNKNOWN',
]);

/**
 * What the operating system's error code means for a file; null for codes that are no trouble of a file.
 * `folderThere`: whether the folder it lies in can be seen (without it, the volume is what is missing).
 */
export function fileTrouble(code: string, path: string, folderThere: boolean): FileTrouble | null {
  if (passing.has(code))
    return unavailable(path, 'The file cannot be read just now (locked, or its disk does not answer)');
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return folderThere ? missing(path) : unavailable(path, 'The disk or folder of the file is not there');
    case 'EACCES':
    case 'EPERM':
      return unreadable(path, 'This account may not read the file');
    case 'EISDIR':
      return unreadable(path, 'This is no regular file');
    case 'ELOOP':
    case 'ENAMETOOLONG':
    // A NUL in it, which Node refuses before the system does.
    case 'ERR_INVALID_ARG_VALUE':
      return unreadable(path, 'The path of the file cannot be followed');
    default:
      return null;
  }
}

function missing(path: string): FileTrouble {
  const message = `The file is not there any more: ${path}.`;
  const remedy = 'Put it back, or take it out of the upload.';
  return { kind: 'failed', failure: { code: 'file-missing', message, remedy } };
}

function unreadable(path: string, why: string): FileTrouble {
  const remedy = 'Give this account the right to read it, or choose another file.';
  return { kind: 'failed', failure: { code: 'file-unreadable', message: `${why}: ${path}.`, remedy } };
}

function unavailable(path: string, why: string): FileTrouble {
  const remedy = 'Connect the disk or close the program that holds the file; it goes on by itself.';
  const message = `${why}: ${path}.`;
  return { kind: 'waits', wait: { for: 'file', code: 'file-unreadable', message, remedy } };
}

/** The sentence for a file that is not the one it was. */
export function fileChanged(path: string): FileTrouble {
  const message = `The file changed while it was being sent: ${path}.`;
  const remedy = 'Wait until nothing writes to it any more, then send it again.';
  return { kind: 'failed', failure: { code: 'file-changed', message, remedy } };
}
