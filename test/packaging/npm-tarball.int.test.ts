import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt, root } from '../support/built.ts';

const run = promisify(execFile);
/** npm is a script of the shell's on Windows. */
const npm = (args: readonly string[], cwd: string) =>
  run('npm', [...args], { cwd, shell: process.platform === 'win32' });

let folder: string;
let packed: readonly string[];
let tarball: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-tarball-'));
  ensureBuilt();
  const { stdout } = await npm(['pack', '--json', '--pack-destination', folder], root);
  const [made] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  packed = made.files.map((file) => file.path);
  tarball = join(folder, made.filename);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the npm tarball', () => {
  test('holds the command line, the window and their documents, and nothing else', () => {
    const allowed =
      /^(package\.json|LICENSE|README\.md|CHANGELOG\.md|docs\/.+|out\/headless\/([\w.-]+\.js|THIRD-PARTY-NOTICES\.txt|sbom\.cdx\.json)|out\/renderer\/[\w./-]+\.(html|js|css))$/;
    expect(packed.filter((path) => !allowed.test(path))).toEqual([]);
    const needed = ['LICENSE', 'README.md', 'out/headless/sluice.js', 'out/renderer/index.html'];
    const notices = ['out/headless/THIRD-PARTY-NOTICES.txt', 'out/headless/sbom.cdx.json'];
    expect(packed).toEqual(expect.arrayContaining([...needed, ...notices]));
  });

  test('names in its bill of materials exactly the packages of its notices', async () => {
    const read = (name: string) => readFile(join(root, 'out', 'headless', name), 'utf8');
    const { components } = JSON.parse(await read('sbom.cdx.json')) as {
      components: readonly { name: string; version: string; hashes: unknown[] }[];
    };
    const notices = await read('THIRD-PARTY-NOTICES.txt');
    const named = [...notices.matchAll(/^-{80}\n(\S+ \S+) /gm)].map(([, each]) => each);
    expect(components.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(named.sort());
    expect(components.filter(({ hashes }) => hashes.length === 0)).toEqual([]);
  });

  test('installs offline into an empty folder and runs there without any other package', async () => {
    await npm(['install', '--offline', '--no-audit', '--no-fund', '--prefix', folder, tarball], folder);
    const manifest = await readFile(join(root, 'package.json'), 'utf8');
    const { version } = JSON.parse(manifest) as { version: string };
    const command = join(
      folder,
      'node_modules',
      '.bin',
      process.platform === 'win32' ? 'sluice.cmd' : 'sluice',
    );
    const options = { cwd: folder, shell: process.platform === 'win32' };
    const { stdout } = await run(command, ['--version'], options);
    expect(stdout).toBe(`${version}\n`);
    const { stdout: licenses } = await run(command, ['licenses'], options);
    const notices = await readFile(join(root, 'out', 'headless', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    expect(licenses).toBe(notices);
  });
});
