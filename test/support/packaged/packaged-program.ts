import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { testElectron } from '../../../scripts/electron-step/test-electron.ts';
import { root } from '../built.ts';
import { packageApp } from './package-app.ts';

/** The program of a packaged app, and where it was made here its folder, which a test may change. */
export interface PackagedProgram extends AsyncDisposable {
  readonly program: string;
  readonly unpacked: string | null;
}

/** An app that was installed, by its program. */
export const installed = process.env['SLUICE_PACKAGED_APP'];

/** What was installed, or else a package made here with the Electron the tests run in. */
export async function packagedProgram(): Promise<PackagedProgram> {
  if (installed !== undefined)
    return { program: installed, unpacked: null, [Symbol.asyncDispose]: () => Promise.resolve() };
  const folder = await mkdtemp(join(tmpdir(), 'sluice-packaged-'));
  // Its maker's alone, while it runs as a plain user.
  await chmod(folder, 0o755);
  const { program, out } = testElectron(root, process.env);
  const dist = dirname(program);
  const version = (await readFile(join(dist, 'version'), 'utf8')).trim().replace(/^v/, '');
  execFileSync(process.execPath, [join(root, 'scripts', 'write-sboms.ts')]);
  const unpacked = await packageApp({
    ...{ electron: { dist, version }, built: join(root, out), into: folder },
  });
  return {
    ...{ program: join(unpacked, 'sluice-desktop'), unpacked },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The folder of what is not code, beside or within which an app's archive lies. */
export function resourcesOf(program: string): string {
  const folder = dirname(program);
  return basename(folder) === 'MacOS' ? join(folder, '..', 'Resources') : join(folder, 'resources');
}
