import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
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
  const overrides = [`-c.electronDist=${dist}`, `-c.directories.output=${join(folder, 'dist')}`];
  const args = [join(root, 'scripts', 'package.ts'), '--linux', 'dir', '--x64', ...overrides];
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

  test('is known to the system by one name: its window and its entry in the menu', () => {
    const manifest = extractFile(join(app, 'resources', 'app.asar'), 'package.json').toString();
    expect(JSON.parse(manifest)).toMatchObject({ desktopName: 'sluice.desktop' });
  });

  test('has the picture of "About" where the system can read it', async () => {
    const picture = join('assets', 'icon-512.png');
    const laid = await readFile(join(app, 'resources', 'app.asar.unpacked', picture));
    expect(laid.equals(await readFile(join(root, picture)))).toBe(true);
  });

  test('has its terms beside the archive, those of all it carries and of Electron too', async () => {
    const read = (name: string) => readFile(join(app, 'resources', name), 'utf8');
    expect(await read('LICENSE.txt')).toBe(await readFile(join(root, 'LICENSE'), 'utf8'));
    const made = join(root, 'out', 'main', 'THIRD-PARTY-NOTICES.txt');
    expect(await read('THIRD-PARTY-NOTICES.txt')).toBe(await readFile(made, 'utf8'));
    expect(await readdir(app)).toEqual(
      expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']),
    );
  });

  test('says what it is made of: each package of its notices, and Electron', async () => {
    const bom = await readFile(join(app, 'resources', 'sbom.cdx.json'), 'utf8');
    const { components } = JSON.parse(bom) as { components: { name: string; version: string }[] };
    const notices = await readFile(join(app, 'resources', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    const named = [...notices.matchAll(/^-{80}\n(\S+ \S+) /gm)].map(([, each]) => each);
    const electron = `electron ${await electronVersion()}`;
    expect(components.map((each) => `${each.name} ${each.version}`).sort()).toEqual(
      [...named, electron].sort(),
    );
  });

  test('brings the texts of Chromium in the languages of Sluice alone', async () => {
    expect((await readdir(join(app, 'locales'))).sort()).toEqual(['en-US.pak', 'nl.pak']);
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
