import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Electron's binary below a checkout; null where it was not downloaded. Looked for by its files: importing the package, or
 * running its command, would begin a download.
 */
export function findElectron(root: string): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return null;
  const binary = join(folder, 'dist', readFileSync(named, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}
