import { expect, test } from 'vitest';
import { callerFolder } from '../../../src-main/headless/cli/caller-folder.ts';

const npm = {
  INIT_CWD: '/home/me/runs',
  npm_package_name: 'sluice',
  npm_package_json: '/src/sluice/package.json',
};

test.each([
  ['without npm: the working folder', {}, '/work', '/work'],
  ['under npm run: where npm was called', npm, '/src/sluice', '/home/me/runs'],
  ['below a process npm started, elsewhere: the working folder', npm, '/tmp/other', '/tmp/other'],
  [
    "in another package's script: the working folder",
    { ...npm, npm_package_name: 'mine' },
    '/src/sluice',
    '/src/sluice',
  ],
])('%s', (_, env, folder, expected) => {
  expect(callerFolder(env, folder)).toBe(expected);
});
