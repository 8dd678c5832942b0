import { mendedMark } from '../rules/mend/mended-path.ts';
import type { RunFile } from './run-file.ts';

/** The file's mended copy among others: beside it, of its name with the mark. Null where there is none. Pure. */
export function mendedCopy<T extends { readonly file: RunFile }>({ file }: T, among: readonly T[]): T | null {
  const wanted = `${stemOf(file.path)}${mendedMark}`;
  return among.find((other) => other.file !== file && stemOf(other.file.path) === wanted) ?? null;
}

const stemOf = (path: string): string => path.replace(/\.[^./\\]+$/u, '');
