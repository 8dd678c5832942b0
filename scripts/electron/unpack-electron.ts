import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NotFetched } from './not-fetched.ts';

export interface Unpacking {
  /** The archive, its checksum proven. */
  readonly archive: string;
  /** A folder of ours on the disk of `node_modules`, emptied by whoever works in it next. */
  readonly work: string;
  /** `node_modules/electron`. */
  readonly folder: string;
  readonly platform: string;
  /** What the archive must hold. */
  readonly version: string;
}

/**
 * Puts Electron's binary where its package looks for it. `path.txt` is what says that it is there: it goes first and comes
 * last, so that a process that dies anywhere in between leaves an Electron that is absent, never half of one.
 */
export async function unpackElectron({ archive, work, folder, ...wanted }: Unpacking): Promise<void> {
  const [aside, dist, named] = [join(work, 'dist'), join(folder, 'dist'), join(folder, 'path.txt')];
  await mkdir(aside, { recursive: true });
  await extractInto(aside, archive);
  const program = programIn(wanted.platform);
  if (!existsSync(join(aside, program)) || (await versionIn(aside)) !== wanted.version)
    throw new NotFetched(`The archive does not hold Electron ${wanted.version}.`);
  await rm(named, { force: true });
  if (existsSync(dist)) await rename(dist, join(work, 'old'));
  await rename(aside, dist);
  await writeFile(join(work, 'path.txt'), program);
  await rename(join(work, 'path.txt'), named);
}

/** The extractor is native code, which some systems forbid to load: it is loaded here, where that becomes a sentence. */
async function extractInto(dir: string, archive: string): Promise<void> {
  const { extract } = await import('@electron-internal/extract-zip');
  await extract(archive, { dir });
}

async function versionIn(dist: string): Promise<string> {
  const file = join(dist, 'version');
  return existsSync(file) ? (await readFile(file, 'utf8')).trim().replace(/^v/, '') : '';
}

/** What Electron's own installer writes into `path.txt`: its program, from `dist` on. */
function programIn(platform: string): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}
