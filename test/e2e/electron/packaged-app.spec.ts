import { execFile } from 'node:child_process';
import { chown, cp, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import {
  environmentOf,
  launchPackaged,
  type Packaged,
  plainUser,
} from '../../support/packaged/launch-packaged.ts';
import {
  installed,
  type PackagedProgram,
  packagedProgram,
  resourcesOf,
} from '../../support/packaged/packaged-program.ts';
import { expectStates } from '../flows/person.ts';

/** The app is packaged once; a test that changes the package comes last. */
test.describe.configure({ mode: 'serial' });

const run = promisify(execFile);
const print = (line: string): void => void process.stdout.write(`${line}\n`);
let packaged: PackagedProgram;
let home: string;
let app: Packaged;
let ended: AsyncDisposableStack;

test.beforeAll(async () => {
  ended = new AsyncDisposableStack();
  packaged = ended.use(await packagedProgram());
  home = await mkdtemp(join(tmpdir(), 'sluice-packaged-home-'));
  ended.defer(() => rm(home, { recursive: true, force: true }));
  if (plainUser.uid !== undefined) await chown(home, plainUser.uid, plainUser.gid);
});
test.afterAll(() => ended.disposeAsync());

/** Starts the program once more as the same person; gives what it printed and its exit code. */
async function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const options = { ...plainUser, cwd: home, env: { ...environmentOf(home), ...env }, timeout: 30_000 };
  const ended = run(packaged.program, [...args], options).then((said) => ({ ...said, code: 0 }));
  return ended.catch((error: unknown) => error as { stdout: string; stderr: string; code: number | null });
}
/** A script that leaves a file behind where it runs, and that file. */
async function trap(
  name: string,
): Promise<{ readonly script: string; readonly sprung: () => Promise<boolean> }> {
  const [script, mark] = [join(home, `${name}.cjs`), join(home, `${name}.ran`)];
  await writeFile(script, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '');process.exit(0);`);
  return { script, sprung: () => stat(mark).then(Boolean, () => false) };
}

test('opens its window', async () => {
  app = ended.adopt(await launchPackaged(packaged.program, home), (each) => each.kill());
  print(`The packaged app showed its page after ${(app.startMs / 1000).toFixed(1)} s.`);
  expect(new URL(app.page.url()).protocol).toBe('sluice-app:');
});

test('uploads: the demo’s nine results end in Lizard', async () => {
  await app.page.getByRole('button', { name: 'Try the demo' }).click();
  await expectStates(app.page, /In Lizard/, 9);
  await expect(app.page.getByText('Nothing needs you.')).toBeVisible();
});

if (process.platform === 'linux') {
  test('shows its page in a sandbox', async () => {
    const pages = (await descendants(app.pid)).filter(({ command }) => command.includes('--type=renderer'));
    expect(pages.length).toBeGreaterThan(0);
    // Chromium's second layer, which a page gets only after the first: the kernel filters its calls.
    for (const { status } of pages) expect(status).toMatch(/^Seccomp:\t2$/m);
  });
}

// Within an AppImage the program is compressed.
if (installed?.endsWith('.AppImage') !== true) {
  test('has its fuses as they were asked for', async () => {
    expect(await getCurrentFuseWire(packaged.program)).toMatchObject({
      [FuseV1Options.RunAsNode]: FuseState.DISABLE,
      [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
      [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: FuseState.DISABLE,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
    });
  });
}

// While the app runs, its program started again hands over to it and ends, unless it can be made something else.
test('is no Node to run scripts with', async () => {
  const { script, sprung } = await trap('as-node');
  await start([script], { ELECTRON_RUN_AS_NODE: '1' });
  expect(await sprung()).toBe(false);
});

test('heeds no options of Node’s that the environment holds', async () => {
  const { script, sprung } = await trap('node-options');
  const { stderr } = await start([], { NODE_OPTIONS: `--require ${JSON.stringify(script)}` });
  expect(await sprung()).toBe(false);
  // What a packaged app says to most of them where it looks at them at all.
  expect(stderr).not.toContain('NODE_OPTIONs');
});

test('opens no inspector', async () => {
  const { stderr } = await start(['--inspect=0']);
  expect(stderr).not.toContain('Debugger listening');
});

test('ends when it is told to quit', async () => {
  expect(await app.quit()).toBe(0);
});

if (installed === undefined) {
  test('speaks the languages of Sluice and no other, and says under which terms', async () => {
    const { unpacked, program } = packaged;
    if (unpacked === null) throw new Error('No package was made here.');
    expect((await readdir(join(unpacked, 'locales'))).sort()).toEqual(['en-US.pak', 'nl.pak']);
    const terms = await readdir(resourcesOf(program));
    expect(terms).toEqual(
      expect.arrayContaining(['LICENSE.txt', 'THIRD-PARTY-NOTICES.txt', 'sbom.cdx.json']),
    );
    expect(await readdir(unpacked)).toEqual(
      expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']),
    );
    const { size } = await stat(join(resourcesOf(program), 'app.asar'));
    print(`The package holds ${megabytes(await sizeOf(unpacked))}, its archive ${megabytes(size)} of that.`);
  });

  test('loads no app from beside its archive', async () => {
    const { script, sprung } = await trap('beside');
    const resources = resourcesOf(packaged.program);
    await rename(join(resources, 'app.asar'), join(resources, 'aside.asar'));
    await cp(script, join(resources, 'app', 'index.cjs'));
    await writeFile(join(resources, 'app', 'package.json'), JSON.stringify({ main: 'index.cjs' }));
    await start([]);
    expect(await sprung()).toBe(false);
    await rm(join(resources, 'app'), { recursive: true });
    await rename(join(resources, 'aside.asar'), join(resources, 'app.asar'));
  });
}

// Electron compares the archive with what its program was told of it on these two systems only.
if (process.platform !== 'linux') {
  test('does not start from an archive that was changed', async () => {
    const archive = join(resourcesOf(packaged.program), 'app.asar');
    const bytes = await readFile(archive);
    const at = bytes.indexOf('requestSingleInstanceLock');
    expect(at).toBeGreaterThan(0);
    bytes.write('Requ', at);
    await writeFile(archive, bytes);
    await expect(launchPackaged(packaged.program, home)).rejects.toThrow('ended before it had a window');
  });
}

interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
  readonly status: string;
}

/** The processes that came of this one, as the kernel of Linux tells of them. */
async function descendants(pid: number | undefined): Promise<readonly Running[]> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const running = await Promise.all(numbers.map((name) => processOf(Number(name)).catch(() => null)));
  const of = (parent: number | undefined): Running[] =>
    running.flatMap((each) => (each?.parent === parent && each !== null ? [each, ...of(each.pid)] : []));
  return of(pid);
}

async function processOf(pid: number): Promise<Running> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8');
  return { pid, status, command, parent: Number(/^PPid:\t(\d+)$/m.exec(status)?.[1]) };
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (each) => (await stat(join(each.parentPath, each.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
