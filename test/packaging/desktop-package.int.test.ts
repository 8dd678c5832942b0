import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extractFile, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt, root } from '../support/built.ts';
import { writeElectronDist } from '../support/electron-dist-standin.ts';

const run = promisify(execFile);
/** All an installed app may hold; a file of the tray's pictures each. */
const expected =
  /^\/(package\.json|out(\/(main|preload|renderer)(\/.*)?)?|assets(\/icon-512\.png|\/tray(\/[\w@-]+\.png)?)?)$/;

let folder: string;
let app: string;

async function electronVersion(): Promise<string> {
  const text = await readFile(join(root, 'node_modules', 'electron', 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-package-'));
  ensureBuilt();
  const dist = join(folder, 'electron');
  await writeElectronDist(dist, await electronVersion());
  const cli = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const overrides = [`-c.electronDist=${dist}`, `-c.directories.output=${join(folder, 'dist')}`];
  const args = [cli, '--linux', 'dir', '--x64', '--publish', 'never', ...overrides];
  await run(process.execPath, args, { cwd: root });
  app = join(folder, 'dist', 'linux-unpacked');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the packaged desktop app', () => {
  test('holds the three bundles, its manifest, its picture and those of the tray, without maps or node_modules', () => {
    const files = listPackage(join(app, 'resources', 'app.asar'), { isPack: false }).map((path) =>
      path.replaceAll('\\', '/'),
    );
    expect(files).toEqual(
      expect.arrayContaining([
        '/package.json',
        '/out/main/main.js',
        '/out/preload/preload.cjs',
        '/out/renderer/index.html',
        '/assets/icon-512.png',
        '/assets/tray/going-50.png',
        '/assets/tray/needs-you-template@2x.png',
      ]),
    );
    const foreign = files.filter((path) => !expected.test(path) || path.endsWith('.map'));
    expect(foreign).toEqual([]);
  });

  test('starts from the entry its manifest names', () => {
    const manifest = extractFile(join(app, 'resources', 'app.asar'), 'package.json').toString();
    expect(JSON.parse(manifest)).toMatchObject({ main: 'out/main/main.js', type: 'module' });
  });

  test('runs only this app: not as Node, not under a debugger, not from beside its archive', async () => {
    const fuses = await getCurrentFuseWire(join(app, 'sluice-desktop'));
    expect(fuses).toMatchObject({
      [FuseV1Options.RunAsNode]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
      [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
    });
  });
});
