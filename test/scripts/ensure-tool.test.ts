import { expect, test } from 'vitest';
import { ensure, type InstallPolicy } from '../../scripts/ensure-tool.ts';

const absent = { title: 'GDAL', find: () => null, packages: ['gdal-bin'] };
const never: InstallPolicy = {
  mayInstall: true,
  install: () => {
    throw new Error('Nothing was to be installed.');
  },
};

test('a tool that is there is found, and nothing installed', () => {
  const tool = { ...absent, find: () => '/usr/bin/gdalinfo' };
  expect(ensure(tool, never)).toEqual({ kind: 'found', path: '/usr/bin/gdalinfo' });
});

test('a tool that is not there is installed where we may', () => {
  const machine = { programs: [] as string[] };
  const tool = { ...absent, find: () => machine.programs[0] ?? null };
  const install = (packages: readonly string[]) => machine.programs.push(...packages) > 0;
  expect(ensure(tool, { mayInstall: true, install })).toEqual({ kind: 'installed', path: 'gdal-bin' });
});

test('where we may not, one sentence says what to install', () => {
  expect(ensure(absent, { ...never, mayInstall: false })).toEqual({
    kind: 'missing',
    sentence: 'GDAL is not installed; on Debian or Ubuntu: apt-get install --no-install-recommends gdal-bin',
  });
});

test('an installation that fails is missing too', () => {
  const outcome = ensure(absent, { mayInstall: true, install: () => false });
  expect(outcome).toMatchObject({
    kind: 'missing',
    sentence: expect.stringContaining('could not be') as string,
  });
});
