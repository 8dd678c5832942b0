import { mendedMark } from '../rules/mend/mended-path.ts';
import type { RunFile } from './run-file.ts';

/**
 * The file's mended copy among others: beside it, of its name with the mark. Null where there is none, or the file was
 * written again since: an old copy must not go in the place of new values. Pure.
 */
export function mendedCopy<T extends { readonly file: RunFile }>({ file }: T, among: readonly T[]): T | null {
  const wanted = `${stemOf(file.path)}${mendedMark}`;
  const copy = among.find((other) => other.file !== file && stemOf(other.file.path) === wanted);
  return copy === undefined || copy.file.mtimeMs < file.mtimeMs ? null : copy;
}

const stemOf = (path: string): string => path.replace(/\.[^./\\]+$/u, '');
