import { join } from 'node:path';
import type { InlineConfig, Plugin } from 'vite';

/** What Electron 33's Node 20 lacks of a module of Node's, by the file that adds it to what is there. */
const additions: ReadonlyMap<string, string> = new Map([
  ['node:zlib', 'zstd.ts'],
  ['node:tls', 'certificate-authorities.ts'],
]);
const folder = join(import.meta.dirname, 'stand-ins');
const standIn = (name: string): string => join(folder, name);
const isSqlite = (id: string): boolean => id === 'node:sqlite';
/** Marks a module this plugin writes. */
const mark = '\0with:';

/** The same build for Electron 33: its syntax lowered, what that one lacks added. */
export function lowered(config: InlineConfig, sqlite: string): InlineConfig {
  const { external, ...options } = config.build?.rolldownOptions ?? {};
  const known = [external].flat().filter((each) => each !== undefined);
  return {
    ...config,
    plugins: [...(config.plugins ?? []), oldElectron()],
    define: { SLUICE_STAND_IN_SQLITE: JSON.stringify(sqlite) },
    build: {
      ...config.build,
      target: 'node20.18',
      rolldownOptions: {
        ...options,
        // A module that is replaced must reach the plugin.
        external: (id) => !isSqlite(full(id)) && !additions.has(full(id)) && isAmong(known, id),
      },
    },
  };
}

/** A module of Node's by its full name: `zlib` is `node:zlib`. */
const full = (id: string): string => (/^[a-z]+$/.test(id) ? `node:${id}` : id);

const isAmong = (known: readonly unknown[], id: string): boolean =>
  known.some((each) => (each instanceof RegExp ? each.test(id) : each === id));

function oldElectron(): Plugin {
  return {
    name: 'old-electron',
    enforce: 'pre',
    resolveId(id, importer) {
      const module = full(id);
      if (isSqlite(module)) return standIn('sqlite.ts');
      if (!additions.has(module)) return null;
      const isOurs = importer?.startsWith(mark) === true || importer?.startsWith(folder) === true;
      return isOurs ? { id: module, external: true } : mark + module;
    },
    load(id) {
      const addition = id.startsWith(mark) ? additions.get(id.slice(mark.length)) : undefined;
      return addition === undefined ? null : extended(id.slice(mark.length), standIn(addition));
    },
    transform: {
      order: 'pre',
      handler(code, id) {
        // Imports run in their order: what every module may use is there before the first of them.
        const imports = this.getModuleInfo(id)?.isEntry === true ? firstImports(id) : '';
        return imports === '' ? null : { code: imports + code, map: null };
      },
    },
  };
}

function extended(module: string, addition: string): string {
  const from = JSON.stringify(module);
  return `export * from ${from}; export { default } from ${from}; export * from ${JSON.stringify(addition)};`;
}

function firstImports(entry: string): string {
  const isMain = entry.endsWith('desktop/main.ts');
  const names = ['disposable-stacks.ts', ...(isMain ? ['asynchronous-safe.ts'] : [])];
  return names.map((name) => `import ${JSON.stringify(standIn(name))}; `).join('');
}
