import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { InlineConfig, Rolldown } from 'vite';
import { nodeEntries } from './node-entries.ts';
import { isNodeHttp, nodeHttp } from './node-http.ts';
import { licensesName } from './notices/bundled-packages.ts';

const quiet = { configFile: false, publicDir: false, logLevel: 'warn', clearScreen: false } as const;
/** Workers are found by their names, in the folder of who starts them. */
const flat = { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } as const;
/** What Electron and Node bring. */
const external = ['electron', /^node:(?!http$)/, ...builtinModules.filter((name) => !isNodeHttp(name))];
/** Each build names the packages it carries and their licences, for the notices. */
const license = { fileName: licensesName } as const;

/** The four builds of Sluice, written below `out`: the command line, Electron's main, its preload, and the page. */
export function viteBuilds(root: string, out: string): readonly InlineConfig[] {
  const source = (path: string): string => join(root, 'src-main', path);
  const oneFile = { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false } as const;
  return [
    nodeBuild(root, join(out, 'headless'), nodeEntries(root, { sluice: source('headless/sluice.ts') }), flat),
    nodeBuild(root, join(out, 'main'), nodeEntries(root, { main: source('desktop/main.ts') }), flat),
    nodeBuild(root, join(out, 'preload'), { preload: source('desktop/preload.ts') }, oneFile),
    pageBuild(root, join(out, 'renderer')),
  ];
}

/** The workers alone, as tests start them. */
export function workersBuild(root: string, out: string): InlineConfig {
  return nodeBuild(root, out, nodeEntries(root, {}), flat);
}

/** Everything but Electron and Node's own modules is bundled, so a package needs no node_modules. */
function nodeBuild(
  root: string,
  outDir: string,
  input: Record<string, string>,
  output: Rolldown.OutputOptions,
): InlineConfig {
  return {
    ...quiet,
    root,
    plugins: [nodeHttp],
    ssr: { noExternal: true, target: 'node' },
    resolve: { conditions: ['node', 'import', 'module', 'default'] },
    build: {
      ssr: true,
      target: 'node24',
      minify: false,
      sourcemap: true,
      outDir,
      emptyOutDir: true,
      license,
      rolldownOptions: { input, external, output },
    },
  };
}

/** The page is served by a scheme of the app's own or by HTTP, never from file:, hence the relative base. */
function pageBuild(root: string, outDir: string): InlineConfig {
  return {
    ...quiet,
    root: join(root, 'src-renderer'),
    base: './',
    plugins: [svelte({ configFile: false })],
    build: {
      outDir,
      emptyOutDir: true,
      license,
      modulePreload: { polyfill: false },
      // Loaded from this computer; and who starts Sluice for the first time is not told how its build spends its seconds.
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  };
}
