import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isBuilt, sourcesDigest } from './build-stamp.ts';

/**
 * Builds when `out` is not made from the sources as they are, in a process of its own: the bundler is slow to load and
 * sets NODE_ENV, neither of which a command about to run should pay for. Both its streams go to stderr.
 */
export function ensureBuilt(root: string): void {
  if (isBuilt(join(root, 'out'), sourcesDigest(root))) return;
  const build = spawnSync(process.execPath, [join(root, 'scripts', 'build.ts')], { stdio: ['ignore', 2, 2] });
  if (build.status !== 0) process.exit(build.status ?? 1);
}
