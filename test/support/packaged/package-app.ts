import { execFile } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../built.ts';

const run = promisify(execFile);

export interface PackageOptions {
  /** Electron's distribution, unpacked, and its version. */
  readonly electron: { readonly dist: string; readonly version: string };
  /** The build of the desktop app for that Electron: `main`, `preload`, `renderer`. */
  readonly built: string;
  /** A folder that does not exist yet. */
  readonly into: string;
}

/**
 * Packages as a release is, into an unpacked folder, whose path it gives. It is made in a copy of what the packager reads,
 * since a build for another Electron lies elsewhere; its bill of materials is that of the release.
 */
export async function packageApp({ electron, built, into }: PackageOptions): Promise<string> {
  const project = join(into, 'project');
  await mkdir(project, { recursive: true });
  for (const name of ['package.json', 'electron-builder.yml', 'LICENSE', 'assets'])
    await cp(join(root, name), join(project, name), { recursive: true });
  await cp(built, join(project, 'out'), { recursive: true });
  const bom = join('out', 'main', 'sbom.cdx.json');
  await cp(join(root, bom), join(project, bom));
  const cli = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const options = [
    `-c.electronDist=${electron.dist}`,
    `-c.electronVersion=${electron.version}`,
    `-c.directories.output=${join(into, 'dist')}`,
  ];
  const args = [cli, '--linux', 'dir', '--x64', '--publish', 'never', '--projectDir', project, ...options];
  await run(process.execPath, args, { cwd: root });
  return join(into, 'dist', 'linux-unpacked');
}
