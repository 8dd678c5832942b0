import { cpSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildAll } from '../build/build-all.ts';
import { filesDigest } from '../build/build-stamp.ts';
import { buildWhole } from '../build/build-whole.ts';
import { sourceFiles } from '../build/source-files.ts';
import { viteBuilds } from '../build/vite-builds.ts';
import { lowered } from './lowered.ts';

/** The build's folder in the checkout; beside `out`, so that what it leads to (`../assets`) is where it was. */
export const oldElectronOut = 'out-electron33';

/**
 * Builds the desktop app for Electron 33 unless it is already made from the sources as they are: the main process lowered,
 * preload and page as `out` has them. `sqlite`: the main module of what stands in for `node:sqlite`, absolute.
 */
export async function buildForOldElectron(root: string, sqlite: string): Promise<void> {
  await buildAll(root);
  await buildWhole({
    ...{ root, out: join(root, oldElectronOut), title: 'the desktop app for Electron 33' },
    digest: () => `${filesDigest(root, [...sourceFiles(root), ...recipe()])} ${sqlite}`,
    make: async (fresh) => {
      const main = viteBuilds(root, fresh).find((each) => each.build?.outDir === join(fresh, 'main'));
      if (main === undefined) throw new Error('Sluice has no build of a main process.');
      await build(lowered(main, sqlite));
      for (const each of ['preload', 'renderer'])
        cpSync(join(root, 'out', each), join(fresh, each), { recursive: true });
    },
  });
}

const recipe = (): readonly string[] =>
  globSync('**/*.ts', { cwd: import.meta.dirname })
    .sort()
    .map((file) => join(import.meta.dirname, file));
