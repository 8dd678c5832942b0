import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { isBuilt, sourcesDigest } from '../../scripts/build/build-stamp.ts';

/** The checkout's root. */
export const root = join(import.meta.dirname, '..', '..');

/** Makes out/ from the sources as they are; at once, and without loading the bundler, when it already is. */
export function ensureBuilt(): void {
  if (isBuilt(join(root, 'out'), sourcesDigest(root))) return;
  execFileSync(process.execPath, [join(root, 'scripts', 'build.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
