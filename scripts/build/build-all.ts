import { join } from 'node:path';
import { build } from 'vite';
import { sourcesDigest } from './build-stamp.ts';
import { buildWhole } from './build-whole.ts';
import { makeExecutable } from './make-executable.ts';
import { viteBuilds } from './vite-builds.ts';

/** Builds `out` from the sources as they are; at once where it already is. */
export async function buildAll(root: string): Promise<void> {
  await buildWhole({
    ...{ root, out: join(root, 'out'), title: 'Sluice' },
    digest: () => sourcesDigest(root),
    make: async (fresh) => {
      for (const config of viteBuilds(root, fresh)) await build(config);
      makeExecutable(join(fresh, 'headless', 'sluice.js'));
    },
  });
}
