import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is the folder itself or inside it; both absolute and without links. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
