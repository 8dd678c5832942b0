import { expect, test } from 'vitest';
import { defaultStateFolder } from '../../../src-main/app/state-folder/default-state-folder.ts';

test.each([
  ['linux', {}, '/home/ada', '/home/ada/.local/state/sluice'],
  ['linux', { XDG_STATE_HOME: '/var/state' }, '/home/ada', '/var/state/sluice'],
  ['linux', { XDG_STATE_HOME: 'relative' }, '/home/ada', '/home/ada/.local/state/sluice'],
  ['linux', { XDG_STATE_HOME: '' }, '/home/ada', '/home/ada/.local/state/sluice'],
  ['freebsd', {}, '/home/ada', '/home/ada/.local/state/sluice'],
  ['darwin', { XDG_STATE_HOME: '/x' }, '/Users/ada', '/Users/ada/Library/Application Support/Sluice'],
  [
    'win32',
    { LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' },
    'C:\\Users\\ada',
    'C:\\Users\\ada\\AppData\\Local\\Sluice',
  ],
  ['win32', {}, 'C:\\Users\\ada', 'C:\\Users\\ada\\AppData\\Local\\Sluice'],
] as const)('%s %o', (platform, env, home, folder) => {
  expect(defaultStateFolder(platform, env, home)).toBe(folder);
});
