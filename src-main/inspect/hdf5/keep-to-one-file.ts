import { basename, resolve } from 'node:path';

/** Of the library's file system what is needed here; its types lack the error. */
export interface LibraryFiles {
  open: (path: string, flags: number, mode?: number) => unknown;
  write: (
    stream: { readonly nfd?: number },
    bytes: unknown,
    offset: number,
    length: number,
    at?: number,
  ) => number;
  readonly ErrnoError: new (errno: number) => Error;
}

/** Emscripten's number of "no such file". */
const noSuchFile = 44;
const stderr = 2;
/** Its O_CREAT and O_EXCL: a file that is made anew tells nothing. The library writes its errors into one before it throws them. */
const makesAnew = 64 | 128;

/** Which file the library may open, and which other one it wanted last since that was said; null for none. */
export interface OneFile {
  only(path: string): void;
  readonly wanted: string | null;
}

/**
 * Keeps the HDF5 library from opening any file but the one it was given: a hostile file names others (by external links,
 * external storage), whose content would be told as its own, and a pipe among them would block the thread for ever. What it would print on the process's own stderr is dropped.
 */
export function keepToOneFile(files: LibraryFiles): OneFile {
  let allowed = '';
  let wanted: string | null = null;
  const { open, write } = files;
  files.open = (path, flags, mode) => {
    if (resolve(path) === allowed || (flags & makesAnew) === makesAnew) return open(path, flags, mode);
    wanted = basename(path);
    throw new files.ErrnoError(noSuchFile);
  };
  files.write = (stream, bytes, offset, length, at) =>
    (stream.nfd ?? 0) <= stderr ? length : write(stream, bytes, offset, length, at);
  return {
    only: (path) => {
      allowed = resolve(path);
      wanted = null;
    },
    get wanted() {
      return wanted;
    },
  };
}
