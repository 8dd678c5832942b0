import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { isBuilt, sourcesDigest, writeStamp } from './build-stamp.ts';
import { makeExecutable } from './make-executable.ts';
import { viteBuilds } from './vite-builds.ts';
import { withBuildLock } from './with-build-lock.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Builds `out` unless it is already made from the sources as they are. Two processes may ask at once: one builds, the
 * other waits and finds it done. A build becomes visible whole, by renaming, so a failed one leaves the last good one.
 */
export async function buildAll(root: string): Promise<void> {
  const out = join(root, 'out');
  await withBuildLock(root, async () => {
    const digest = sourcesDigest(root);
    if (isBuilt(out, digest)) return;
    say('Building Sluice...');
    const started = performance.now();
    await buildInto(root, out, digest);
    say(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  });
}

async function buildInto(root: string, out: string, digest: string): Promise<void> {
  const fresh = `${out}.new`;
  try {
    rmSync(fresh, { recursive: true, force: true });
    for (const config of viteBuilds(root, fresh)) await build(config);
    makeExecutable(join(fresh, 'headless', 'sluice.js'));
    writeStamp(fresh, digest);
    replaceFolder(out, fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function replaceFolder(out: string, fresh: string): void {
  const old = `${out}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(fresh, out);
  rmSync(old, { recursive: true, force: true });
}
