import { expect, test } from 'vitest';
import { chooseShell } from '../../../scripts/start/choose-shell.ts';

const here = { kind: 'found', program: '/electron' } as const;
const all = { hasScreen: true, isRoot: false, ensureElectron: () => Promise.resolve(here) };
const absent = {
  kind: 'missing',
  why: 'Electron 45.4.1 could not be fetched: github.com did not answer within 8 s.',
} as const;
const neverAsked = (): never => {
  throw new Error('Nothing was to be fetched.');
};

test('the desktop app opens where it can', async () => {
  expect(await chooseShell(all)).toEqual({ shell: 'desktop', electron: '/electron' });
});

test.each([
  ['without a screen', { ...all, hasScreen: false, ensureElectron: neverAsked }, /no screen/, false],
  ['as root', { ...all, isRoot: true, ensureElectron: neverAsked }, /as root/, true],
  [
    'without Electron',
    { ...all, ensureElectron: () => Promise.resolve(absent) },
    /within 8 s\. Sluice opens/,
    true,
  ],
])('%s it is the window in a browser, and one line says why', async (_, surroundings, why, open) => {
  const choice = await chooseShell(surroundings);
  expect(choice).toMatchObject({ shell: 'browser', open });
  expect(choice.shell === 'browser' ? choice.why : '').toMatch(why);
  expect(JSON.stringify(choice)).not.toContain('\\n');
});
