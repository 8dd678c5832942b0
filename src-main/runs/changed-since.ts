import { stat } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.ts';
import type { RunFile } from './run-file.ts';

/** How many files are looked at at once. */
const width = 16;

/**
 * Those of the files whose size or time of change is another than when they were looked into: what was found then says
 * nothing of them any more. One that is gone or cannot be looked at is not among them: that is its transfer's own failure.
 */
export async function changedSince(files: readonly RunFile[]): Promise<RunFile[]> {
  const looks = await Array.fromAsync(mapInOrder(files, width, hasChanged));
  return files.filter((_, index) => looks[index] === true);
}

async function hasChanged({ path, size, mtimeMs }: RunFile): Promise<boolean> {
  try {
    const now = await stat(path);
    return now.size !== size || now.mtimeMs !== mtimeMs;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
}
