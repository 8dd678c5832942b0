import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The checkout's root. */
export const root = join(import.meta.dirname, '..', '..');

/** Makes out/ from the sources as they are; at once when it already is. */
export function ensureBuilt(): void {
  execFileSync(process.execPath, [join(root, 'scripts', 'build.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
