import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { workersBuild } from '../../../scripts/build/vite-builds.ts';

/** Before the first test of a run (vitest calls it by this name): every worker bundled, for `use-bundled.mjs` to find. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-workers-'));
  await build(workersBuild(join(import.meta.dirname, '..', '..', '..'), folder));
  // Else each file would be parsed once more to find out that it is a module, megabytes for each thread.
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  process.env['SLUICE_BUNDLED_WORKERS'] = folder;
  return () => rm(folder, { recursive: true });
}
