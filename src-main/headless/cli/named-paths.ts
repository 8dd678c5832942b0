import { resolve } from 'node:path';
import type { Pair } from './arguments/invocation.ts';

/** Every path a person wrote on the command line, made absolute: none of them may be a typo. */
export function namedPaths(
  { paths, pairs }: { readonly paths: readonly string[]; readonly pairs: readonly Pair[] },
  folder: string,
): readonly string[] {
  return [...paths, ...pairs.map(({ file }) => file)].map((path) => resolve(folder, path));
}
