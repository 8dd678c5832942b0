import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openKeys } from '../../src-main/desktop/keys/open-keys.ts';
import type { SystemKeySafe } from '../../src-main/desktop/keys/system-key-safe.ts';
import { createStandinSystem } from '../support/electron-standin-system.ts';

const portal = 'https://demo.lizard.net';
const key = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

let folder: string;
let file: string;
let system: ReturnType<typeof createStandinSystem>;
let reported: unknown[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-keys-'));
  file = join(folder, 'keys.json');
  system = createStandinSystem();
  reported = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const locked = (platform: NodeJS.Platform = 'linux'): Promise<SystemKeySafe> =>
  openKeys({
    ...{ file, platform, safe: system.members.safeStorage },
    report: (error) => reported.push(error),
  });

/** What is kept is opened, too. */
async function open(platform: NodeJS.Platform = 'linux'): Promise<SystemKeySafe> {
  const safe = await locked(platform);
  await safe.unlock(() => undefined);
  return safe;
}

describe('a key that is to be kept', () => {
  test('is there at the next start, encrypted, in a file only its user can read', async () => {
    const safe = await open();
    expect(safe.note).toBeNull();
    expect(await safe.put(portal, key, true)).toBe('kept');
    expect(await readFile(file, 'utf8')).not.toContain(key);
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
    const again = await open();
    expect([again.keyFor(portal), again.placeOf(portal), again.origins()]).toEqual([key, 'kept', [portal]]);
  });

  test('is forgotten for good', async () => {
    const safe = await open();
    await safe.put(portal, key, true);
    await safe.forget(portal);
    expect((await open()).placeOf(portal)).toBe('missing');
  });

  test('is not kept any more once it is given anew for this run only', async () => {
    const safe = await open();
    await safe.put(portal, key, true);
    expect(await safe.put(portal, key, false)).toBe('memory');
    expect((await open()).placeOf(portal)).toBe('missing');
  });

  test.each([
    ['the desktop has no wallet', { backend: 'basic_text' as const }, /no password wallet/],
    ['the safe is not there', { available: false }, /cannot be used/],
  ])('lives in memory where %s, which is said', async (_why, more, words) => {
    Object.assign(system.safe, more);
    const safe = await open();
    expect(await safe.put(portal, key, true)).toBe('memory');
    expect(safe.note).toMatch(words);
    expect(safe.keyFor(portal)).toBe(key);
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });

  test('lives in memory where the safe fails, and no key is in what is reported', async () => {
    const safe = await open();
    system.safe.fails = true;
    expect(await safe.put(portal, key, true)).toBe('memory');
    expect(safe.keyFor(portal)).toBe(key);
    expect(reported.map(String).join()).not.toContain(key);
    expect(reported).not.toEqual([]);
  });

  test('is missing while the wallet is locked, and not lost by what is kept meanwhile', async () => {
    await (await open()).put(portal, key, true);
    system.safe.fails = true;
    const safe = await open();
    system.safe.fails = false;
    expect([safe.keyFor(portal), safe.placeOf(portal)]).toEqual([undefined, 'missing']);
    await safe.put('https://other.lizard.net', key, true);
    expect((await open()).keyFor(portal)).toBe(key);
  });

  test('is asked for anew where the file is damaged', async () => {
    await writeFile(file, '{"version":1,"keys":{"https://demo.lizard.net":');
    const safe = await open();
    expect(safe.origins()).toEqual([]);
    expect(reported).toHaveLength(1);
  });
});

describe('the system, which may ask a person to unlock its safe, is asked', () => {
  test('nothing where no key is kept, nor for one that is not to be', async () => {
    const safe = await open();
    await safe.put(portal, key, false);
    await safe.forget(portal);
    expect(system.safe.asked).toEqual([]);
  });

  test('nothing before what is kept is to be opened, and then once', async () => {
    await (await open()).put(portal, key, true);
    system.safe.asked.length = 0;
    const safe = await locked();
    expect([safe.origins(), safe.placeOf(portal), system.safe.asked]).toEqual([[portal], 'missing', []]);
    const opened: string[] = [];
    await safe.unlock((origin) => opened.push(origin));
    await safe.unlock((origin) => opened.push(origin));
    expect([opened, safe.placeOf(portal), system.safe.asked]).toEqual([[portal], 'kept', ['decrypt']]);
  });

  test('and a key given while it waits for its answer counts', async () => {
    await (await open()).put(portal, key, true);
    const unlocked = Promise.withResolvers<undefined>();
    system.safe.unlocked = unlocked.promise;
    const safe = await locked();
    const opened: string[] = [];
    const waiting = safe.unlock((origin) => opened.push(origin));
    expect(await safe.put(portal, 'another', false)).toBe('memory');
    unlocked.resolve(undefined);
    await waiting;
    expect([safe.keyFor(portal), opened]).toEqual(['another', []]);
  });
});

test('basic text is a matter of Linux only', async () => {
  system.safe.backend = 'basic_text';
  const safe = await open('win32');
  expect([await safe.put(portal, key, true), safe.note]).toEqual(['kept', null]);
});
