import { InvalidArgumentError } from 'commander';
import type { Pair } from './invocation.ts';

/** Adds one `--pair FILE=CODE`; the last `=` divides, since file names may hold one and codes do not. */
export function collectPair(text: string, before: readonly Pair[] = []): readonly Pair[] {
  const at = text.lastIndexOf('=');
  const pair = { file: text.slice(0, Math.max(at, 0)), code: text.slice(at + 1).trim() };
  if (pair.file === '' || pair.code === '')
    throw new InvalidArgumentError('Write it as FILE=CODE, such as --pair max.tif=depth-max-dtri.');
  return [...before, pair];
}
