import { realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { SluiceError } from '../../contract/sluice-error.ts';

/**
 * A path a page asks for, absolute, once it is sure that it lies below `root`, links followed. Of what lies outside
 * nothing is told, not even whether it is there. Without a root every path is as good as another.
 *
 * Throws `SluiceError` `not-found`.
 */
export async function belowRoot(path: string, root: string | undefined): Promise<string> {
  const asked = resolve(path);
  if (root === undefined) return asked;
  const folder = (await realOrNull(root)) ?? resolve(root);
  // What is not there cannot be followed: then the way to it says enough.
  const real = (await realOrNull(asked)) ?? asked;
  if (isWithin(real, folder)) return asked;
  throw new SluiceError({
    code: 'not-found',
    message: `There is no file ${asked} below ${root}.`,
    remedy: 'Choose a file below that folder, or start Sluice with another --root.',
  });
}

async function realOrNull(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return null;
  }
}

function isWithin(path: string, folder: string): boolean {
  const below = relative(folder, path);
  return below === '' || (below !== '..' && !below.startsWith(`..${sep}`) && resolve(folder, below) === path);
}
