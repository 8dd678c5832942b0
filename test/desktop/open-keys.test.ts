import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DesktopKeys, openKeys } from '../../src-main/desktop/keys/open-keys.ts';
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

const open = (platform: NodeJS.Platform = 'linux'): Promise<DesktopKeys> =>
  openKeys({
    ...{ file, platform, safe: system.members.safeStorage },
    report: (error) => reported.push(error),
  });

describe('a key that is to be kept', () => {
  test('is there at the next start, encrypted, in a file only its user can read', async () => {
    const { safe, note } = await open();
    expect(note).toBeNull();
    expect(await safe.put(portal, key, true)).toBe('kept');
    expect(await readFile(file, 'utf8')).not.toContain(key);
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
    const again = (await open()).safe;
    expect([again.keyFor(portal), again.placeOf(portal), again.origins()]).toEqual([key, 'kept', [portal]]);
  });

  test('is forgotten for good', async () => {
    const { safe } = await open();
    await safe.put(portal, key, true);
    await safe.forget(portal);
    expect((await open()).safe.placeOf(portal)).toBe('missing');
  });

  test('is not kept any more once it is given anew for this run only', async () => {
    const { safe } = await open();
    await safe.put(portal, key, true);
    expect(await safe.put(portal, key, false)).toBe('memory');
    expect((await open()).safe.placeOf(portal)).toBe('missing');
  });

  test.each([
    ['the desktop has no wallet', { backend: 'basic_text' as const }, /no password wallet/],
    ['the safe is not there', { available: false }, /cannot be used/],
  ])('lives in memory where %s, which is said', async (_why, more, words) => {
    Object.assign(system.safe, more);
    const { safe, note } = await open();
    expect(note).toMatch(words);
    expect(await safe.put(portal, key, true)).toBe('memory');
    expect(safe.keyFor(portal)).toBe(key);
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });

  test('lives in memory where the safe fails, and no key is in what is reported', async () => {
    const { safe } = await open();
    system.safe.fails = true;
    expect(await safe.put(portal, key, true)).toBe('memory');
    expect(safe.keyFor(portal)).toBe(key);
    expect(reported.map(String).join()).not.toContain(key);
    expect(reported).not.toEqual([]);
  });

  test('is missing while the wallet is locked, and not lost by what is kept meanwhile', async () => {
    await (await open()).safe.put(portal, key, true);
    system.safe.fails = true;
    const { safe } = await open();
    system.safe.fails = false;
    expect([safe.keyFor(portal), safe.placeOf(portal)]).toEqual([undefined, 'missing']);
    await safe.put('https://other.lizard.net', key, true);
    expect((await open()).safe.keyFor(portal)).toBe(key);
  });

  test('is asked for anew where the file is damaged', async () => {
    await writeFile(file, '{"version":1,"keys":{"https://demo.lizard.net":');
    const { safe } = await open();
    expect(safe.origins()).toEqual([]);
    expect(reported).toHaveLength(1);
  });
});

test('basic text is a matter of Linux only', async () => {
  system.safe.backend = 'basic_text';
  expect((await open('win32')).note).toBeNull();
});
