import { expect, test } from 'vitest';
import { chooseShell } from '../../../scripts/start/choose-shell.ts';

const all = { electron: '/electron', hasScreen: true, isRoot: false };

test('the desktop app opens where it can', () => {
  expect(chooseShell(all)).toEqual({ shell: 'desktop', electron: '/electron' });
});

test.each([
  ['without a screen', { ...all, hasScreen: false }, /no screen/, false],
  ['without a screen and Electron', { ...all, hasScreen: false, electron: null }, /no screen/, false],
  ['without Electron', { ...all, electron: null }, /Electron is not here/, true],
  ['as root', { ...all, isRoot: true }, /as root/, true],
])('%s it is the window in a browser, and one line says why', (_, surroundings, why, open) => {
  const choice = chooseShell(surroundings);
  expect(choice).toMatchObject({ shell: 'browser', open });
  expect(choice.shell === 'browser' ? choice.why : '').toMatch(why);
  expect(JSON.stringify(choice)).not.toContain('\\n');
});
