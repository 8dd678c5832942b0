import { expect, test } from 'vitest';
import type { ComparedFile } from '../../../../src-main/headless/cli/demo/compared-file.ts';
import { demoFindings } from '../../../../src-main/headless/cli/demo/demo-findings.ts';
import { demoLines } from '../../../../src-main/headless/cli/demo/demo-lines.ts';

const md5 = 'd41d8cd98f00b204e9800998ecf8427e';
const file: ComparedFile = {
  ...{ name: 'a.tif', path: '/run/a.tif', size: 1000, code: 'total-damage', result: 'Total damage' },
  ...{ md5, storedMd5: md5, state: 'available', lizardShows: 'raster' },
};

test('a good demo reports every file and finds nothing', () => {
  const lines = demoLines([file]);
  expect(lines[1]).toBe(`a.tif  Total damage  1 kB  ${md5}  same MD5       a raster`);
  expect(lines.at(-1)).toBe('1 of 1 stored objects, read again, have the MD5 of their file.');
  expect(demoFindings([file])).toEqual([]);
});

test.each([
  ['another object', { storedMd5: '0'.repeat(32) }, 'checksum-mismatch'],
  ['no object', { storedMd5: null }, 'checksum-mismatch'],
  ['not confirmed', { state: 'unconfirmed' }, 'outcome-unknown'],
  ['nothing in Lizard', { lizardShows: 'nothing' }, 'outcome-unknown'],
  ['never sent', { state: null, storedMd5: null }, 'checksum-mismatch'],
] as const)('%s is found', (_, given, code) => {
  expect(demoFindings([{ ...file, ...given }])).toMatchObject([
    { code, severity: 'refuse', path: '/run/a.tif' },
  ]);
});
