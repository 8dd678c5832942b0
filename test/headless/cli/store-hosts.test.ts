import { access, mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo } from '../../../src-main/demo/start-demo.ts';
import { main } from '../../../src-main/headless/cli/main.ts';
import {
  commandStoreHosts,
  keepStoreHosts,
  keptStoreHosts,
} from '../../../src-main/headless/cli/store-hosts.ts';
import { openSettings } from '../../../src-main/headless/settings/open-settings.ts';
import { fakeCaller } from '../../support/fake-caller.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const home = 'https://demo.lizard.net';
const other = 'https://other.lizard.net';

/** A state folder, and what a command of this portal asks of it. */
async function stateOf(storeHosts: Readonly<Record<string, readonly string[]>> | null) {
  const folder = await tempFolder();
  const settings = () => openSettings(folder, () => expect.unreachable());
  if (storeHosts !== null) settings().set({ storeHosts });
  const common = { state: folder };
  const { caller } = fakeCaller({ folder });
  const asked = (...allowedStores: readonly string[]) => ({
    ...{ portal: `${home}/api/v4/`, allowedStores, common },
  });
  return { folder, common, context: { caller }, asked, kept: () => settings().get().storeHosts };
}

const hasSettings = (folder: string): Promise<boolean> =>
  access(join(folder, 'config.json')).then(
    () => true,
    () => false,
  );

describe('the hosts a portal may name', () => {
  test('are none where nothing is kept, and looking for them keeps nothing', async () => {
    const { folder, common, context } = await stateOf(null);
    expect((await keptStoreHosts(common, context))(home)).toEqual([]);
    expect(await hasSettings(folder)).toBe(false);
  });

  test('are those kept for it, and for no other portal', async () => {
    const { common, context } = await stateOf({ [home]: ['a:9000', 'b'], [other]: ['c'] });
    const hosts = await keptStoreHosts(common, context);
    expect([hosts(home), hosts(other), hosts('http://demo.lizard.net')]).toEqual([
      ['a:9000', 'b'],
      ['c'],
      [],
    ]);
  });

  test('are for one command also those it names, for its own portal, and these are not kept', async () => {
    const { context, asked, kept } = await stateOf({ [home]: ['a'], [other]: ['c'] });
    const hosts = await commandStoreHosts(asked('10.0.0.2:9000'), context);
    expect([hosts(home), hosts(other), hosts('https://third.lizard.net')]).toEqual([
      ['a', '10.0.0.2:9000'],
      ['c'],
      [],
    ]);
    expect(kept()).toEqual({ [home]: ['a'], [other]: ['c'] });
  });

  test('named with a command are kept beside the others, each once, for that portal only', async () => {
    const { common, context, asked, kept } = await stateOf({ [home]: ['a'], [other]: ['c'] });
    await keepStoreHosts(asked('b', 'a'), context);
    await keepStoreHosts(asked('b'), context);
    expect(kept()).toEqual({ [home]: ['a', 'b'], [other]: ['c'] });
    expect((await keptStoreHosts(common, context))(home)).toEqual(['a', 'b']);
  });

  test('make no settings where a command names none', async () => {
    const { folder, context, asked } = await stateOf(null);
    await keepStoreHosts(asked(), context);
    expect(await hasSettings(folder)).toBe(false);
  });
});

describe('a host allowed with an upload', () => {
  let folder: string;
  let demo: Demo;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-store-hosts-'));
    demo = await startDemo({ folder, lizard: { pickupDelayMs: 0 } });
    const hourAgo = new Date(Date.now() - 3_600_000);
    for (const { path } of demo.run.files) await utimes(path, hourAgo, hourAgo);
  });
  afterAll(async () => {
    await demo.close();
    await rm(folder, { recursive: true, force: true });
  });

  const table = 'run/damage-summary.csv';

  /** Runs an upload that allows `store.intern:9000`; what it kept in its own state folder. */
  async function upload(args: readonly string[], { key = demo.lizard.key, types = '' } = {}) {
    const state = await tempFolder();
    const stdin = Object.assign(new PassThrough(), { isTTY: types !== '' });
    stdin.end(types);
    const stderr = Object.assign(new PassThrough(), { isTTY: types !== '' });
    const where = ['--portal', `${demo.lizard.origin}/`, '--scenario', demo.scenario.uuid, '--state', state];
    const { caller, stdout } = fakeCaller({
      ...{ folder, stdin, stderr: stderr.resume(), env: { SLUICE_LIZARD_KEY: key } },
      args: ['upload', ...where, '--allow-store', 'Store.Intern:9000', ...args],
    });
    const code = await main(caller, '1.2.3');
    const kept = openSettings(state, () => expect.unreachable()).get().storeHosts;
    return { code, stdout: stdout(), kept };
  }

  test.each([
    ['a dry run', [table, '--dry-run'], {}, 0],
    ['a person who says no', [table], { types: 'n\n' }, 0],
    ['a key the portal refuses', [table], { key: 'abc.123' }, 2],
    ['a file that is not there', [table, 'run/absent.tif'], {}, 2],
  ])('is not kept by %s', async (_, args, how, expected) => {
    const { code, kept } = await upload(args, how);
    expect({ code, kept }).toEqual({ code: expected, kept: {} });
    expect(demo.s3.counts().some(({ operation }) => operation === 'PutObject')).toBe(false);
  });

  test('is kept for its portal once a person says yes', async () => {
    const { code, kept, stdout } = await upload([table], { types: 'y\n' });
    expect(code, stdout).toBe(0);
    expect(kept).toEqual({ [demo.lizard.origin]: ['store.intern:9000'] });
  });
});
