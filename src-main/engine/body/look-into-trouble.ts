import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type FileTrouble, fileTrouble } from './file-trouble.ts';

/** Reads an error of the file system about `path`, looking at its folder where that makes the difference. Rethrows what is none. */
export async function lookIntoTrouble(error: unknown, path: string): Promise<FileTrouble> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const trouble = fileTrouble(code, path, await isThere(dirname(path)));
  if (trouble === null) throw error;
  return trouble;
}

async function isThere(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    // Whatever keeps the folder from being seen, it cannot be seen.
    return false;
  }
}
