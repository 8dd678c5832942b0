import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/** Builds the window over the fake client into a folder of its own, which the answer names. */
export async function buildPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-page-'));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'page'),
    base: './',
    plugins: [svelte({ configFile: false })],
    // Loaded a few times a run: making it small costs more than it saves.
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      minify: false,
      cssMinify: true,
    },
  });
  return folder;
}
