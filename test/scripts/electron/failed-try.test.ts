import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureElectron, type EnsureOptions } from '../../../scripts/electron/ensure-electron.ts';
import { checkoutWithout, installPackage } from '../../support/electron-mirror.ts';

const triedAgain = /^Electron [\d.]+ could not be fetched: There is no Electron for this kind of computer/;
const notTried =
  /^Electron [\d.]+ could not be fetched today: There is no Electron for this kind of computer/;

/** A checkout whose Electron cannot be had, whatever the network: its package has no checksum for this computer. */
async function tries(): Promise<{ root: string; why: (more?: EnsureOptions) => Promise<string> }> {
  const root = await checkoutWithout('45.4.1');
  const setting = { env: { https_proxy: '' }, now: () => new Date(2026, 11, 1, 9), say: () => undefined };
  return {
    root,
    why: async (more = {}) => {
      const outcome = await ensureElectron(root, { ...setting, ...more });
      return outcome.kind === 'missing' ? outcome.why : outcome.kind;
    },
  };
}

test('what failed is not tried again that day, and why is remembered', async () => {
  const { why } = await tries();
  expect(await why()).toMatch(triedAgain);
  expect(await why()).toMatch(notTried);
  expect(await why({ now: () => new Date(2026, 11, 1, 23, 59) })).toMatch(notTried);
});

test.each<[string, EnsureOptions]>([
  ['the day after', { now: () => new Date(2026, 11, 2, 0, 1) }],
  ['where the clock was set back', { now: () => new Date(2020, 0, 1) }],
  ['when asked for', { anew: true }],
])('it is tried again %s', async (_, more) => {
  const { why } = await tries();
  await why();
  expect(await why(more)).toMatch(triedAgain);
});

test('another version is tried at once', async () => {
  const { root, why } = await tries();
  await why();
  await installPackage(root, '45.5.0');
  expect(await why()).toMatch(/^Electron 45\.5\.0 could not be fetched: /);
});

test.each(['', '{"version":"45.4.1"', '[]'])(
  'a note that cannot be read (%j) keeps nobody from trying',
  async (text) => {
    const { root, why } = await tries();
    await why();
    await writeFile(join(root, 'node_modules', '.sluice-electron.json'), text);
    expect(await why()).toMatch(triedAgain);
  },
);
