import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The program of the Electron that belongs to this checkout, or null where its binary is not here, or is that of another
 * version than the package beside it. Asks without importing the package, which would start a download.
 */
export function findElectron(root: string): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const named = textOf(join(folder, 'path.txt'));
  if (named === null || textOf(join(folder, 'dist', 'version')) !== electronVersion(root)) return null;
  const program = join(folder, 'dist', named);
  return existsSync(program) ? program : null;
}

/** The version this checkout asks for; null where the package is not installed. */
export function electronVersion(root: string): string | null {
  const text = textOf(join(root, 'node_modules', 'electron', 'package.json'));
  return text === null ? null : (JSON.parse(text) as { version: string }).version;
}

function textOf(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : null;
}
