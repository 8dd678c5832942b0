import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { ensureElectron, type EnsureOptions } from '../../../scripts/electron/ensure-electron.ts';
import { findElectron } from '../../../scripts/find-electron.ts';
import { root as checkout } from '../../support/built.ts';
import {
  checkoutWithout,
  type ElectronMirror,
  electronMirror,
  half,
  installPackage,
  tinyElectron,
  whole,
} from '../../support/electron-mirror.ts';

const version = '45.4.1';
const { zip, checksums } = tinyElectron(version);
const sound: ElectronMirror['serve'] = (response) => whole(response, zip);
const limits = { answerMs: 20_000, stallMs: 20_000, totalMs: 60_000 };

interface Scene {
  readonly root: string;
  readonly mirror: ElectronMirror;
  readonly said: string[];
  readonly env: Readonly<Record<string, string>>;
  readonly ensure: (more?: EnsureOptions) => ReturnType<typeof ensureElectron>;
}

/** A checkout without Electron's binary, and a mirror that answers like this. */
async function scene(serve: ElectronMirror['serve']): Promise<Scene> {
  const root = await checkoutWithout(version);
  const mirror = await electronMirror(serve);
  const said: string[] = [];
  const env = { ELECTRON_MIRROR: mirror.url, electron_config_cache: join(root, 'cache'), https_proxy: '' };
  const setting = { env, checksums, limits, say: (line: string) => void said.push(line) };
  return { root, mirror, said, env, ensure: (more = {}) => ensureElectron(root, { ...setting, ...more }) };
}

/** What nothing may be left of after a try that failed: half an Electron, or our own folder. */
async function leftIn(root: string): Promise<string[]> {
  const modules = join(root, 'node_modules');
  const names = [...(await readdir(modules)), ...(await readdir(join(modules, 'electron')))];
  return names.filter((name) => /^(\.sluice-electron|dist|path\.txt)$/.test(name)).toSorted();
}

test('what is not here is fetched once, unpacked where the package looks for it, and found from then on', async () => {
  const { root, mirror, said, ensure } = await scene(sound);
  const fetched = await ensure();
  expect(fetched).toEqual({ kind: 'fetched', program: findElectron(root) });
  const named = await readFile(join(root, 'node_modules', 'electron', 'path.txt'), 'utf8');
  expect(named).toMatch(/^(electron|electron\.exe|Electron\.app\/Contents\/MacOS\/Electron)$/);
  expect(mirror.asked).toEqual([`/v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`]);
  expect(said[0]).toMatch(/^Fetching Electron 45\.4\.1/);
  expect(said.at(-1)).toMatch(/^Electron 45\.4\.1: 100 %, 30\d kB of 30\d kB$/);
  if (fetched.kind === 'fetched' && process.platform !== 'win32')
    expect(execFileSync(fetched.program, { encoding: 'utf8' })).toBe('tiny\n');

  expect(await ensure()).toMatchObject({ kind: 'found' });
  expect(await leftIn(root)).toEqual(['dist', 'path.txt']);
  await rm(join(root, 'node_modules', 'electron', 'path.txt'));
  expect(await ensure(), 'after a death just before its end, from the cache').toMatchObject({
    kind: 'fetched',
  });
  expect(mirror.asked).toHaveLength(1);
});

test('where the mirror has it not, one line says so, nothing is left, and nobody is asked again that day', async () => {
  const { root, mirror, ensure } = await scene((response) => response.writeHead(404).end());
  const why = `127.0.0.1:${mirror.port} does not have it (404).`;
  expect(await ensure()).toEqual({ kind: 'missing', why: `Electron 45.4.1 could not be fetched: ${why}` });
  expect(await leftIn(root)).toEqual([]);
  mirror.serve = sound;
  expect(await ensure()).toEqual({
    kind: 'missing',
    why: `Electron 45.4.1 could not be fetched today: ${why}`,
  });
  expect(mirror.asked).toHaveLength(1);
  expect(await ensure({ anew: true })).toMatchObject({ kind: 'fetched' });
  expect(await readdir(join(root, 'node_modules'))).not.toContain('.sluice-electron.json');
});

test('no mirror vouches for what it gives, nor chooses its version, whatever the environment says', async () => {
  const { root, mirror, env, ensure } = await scene((response) => whole(response, tinyElectron(version).zip));
  const asked = {
    ...{ electron_use_remote_checksums: '1', npm_config_electron_use_remote_checksums: '1' },
    ...{ ELECTRON_CUSTOM_VERSION: '45.0.0', ELECTRON_CUSTOM_DIR: 'here' },
  };
  expect(await ensure({ env: { ...env, ...asked } })).toMatchObject({
    why: expect.stringContaining('another checksum') as string,
  });
  expect(mirror.asked).toEqual([`/here/electron-v${version}-${process.platform}-${process.arch}.zip`]);
  expect(await leftIn(root)).toEqual([]);
});

test('the archive of another version is not taken, though its checksum is the one asked for', async () => {
  const other = tinyElectron('44.0.0');
  const { root, ensure } = await scene((response) => whole(response, other.zip));
  const [name = ''] = Object.keys(checksums);
  const outcome = await ensure({ checksums: { [name]: Object.values(other.checksums)[0] ?? '' } });
  expect(outcome).toMatchObject({ why: expect.stringContaining('does not hold Electron 45.4.1') as string });
  expect(await leftIn(root)).toEqual([]);
});

test('another version replaces the one that is here', async () => {
  const { root, mirror, ensure } = await scene(sound);
  await ensure();
  const next = tinyElectron('45.5.0');
  await installPackage(root, '45.5.0');
  mirror.serve = (response) => whole(response, next.zip);
  expect(await ensure({ checksums: next.checksums })).toMatchObject({ kind: 'fetched' });
  expect(await ensure()).toMatchObject({ kind: 'found' });
});

test('two starts at once fetch it once: the second says that it waits, and finds it', async () => {
  const { mirror, said, ensure } = await scene(sound);
  const outcomes = await Promise.all([ensure(), ensure()]);
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['fetched', 'found']);
  expect(mirror.asked).toHaveLength(1);
  expect(said).toContainEqual(expect.stringContaining('by another Sluice'));
});

test('where a start dies midway, the one that waits for it fetches Electron, and nothing of the dead one is left', async () => {
  const { root, mirror, env, ensure } = await scene((response) => half(response, zip));
  const source = pathToFileURL(join(checkout, 'scripts', 'electron', 'ensure-electron.ts')).href;
  const doomed = spawn(
    process.execPath,
    [
      '--input-type=module',
      `--eval=import { ensureElectron } from ${JSON.stringify(source)};
      await ensureElectron(${JSON.stringify(root)}, ${JSON.stringify({ env, checksums, limits })});`,
    ],
    { stdio: 'ignore' },
  );
  const ended = once(doomed, 'exit');
  await mirror.wasAsked;
  mirror.serve = sound;
  const waits = Promise.withResolvers<true>();
  const outcome = ensure({
    say: (line) => (line.includes('by another Sluice') ? waits.resolve(true) : undefined),
  });
  await waits.promise;
  doomed.kill('SIGKILL');
  await ended;
  expect(await outcome).toMatchObject({ kind: 'fetched' });
  expect(await leftIn(root)).toEqual(['dist', 'path.txt']);
});
