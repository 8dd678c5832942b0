import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The program of the Electron that npm installed, or null where its binary was not fetched; asks without importing it. */
export function findElectron(root: string): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return null;
  const program = join(folder, 'dist', readFileSync(named, 'utf8').trim());
  return existsSync(program) ? program : null;
}
