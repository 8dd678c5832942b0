import { expect, test } from 'vitest';
import type { Finding } from '../../../../src-main/contract/finding.ts';
import { findingLines } from '../../../../src-main/headless/cli/text/finding-lines.ts';

const finding: Finding = {
  ...{ path: '/run/a.tif', code: 'single-band', severity: 'refuse' },
  ...{ message: 'a.tif: it has 3 bands.', remedy: 'Keep one.' },
};

test('says what a finding is about, what was found, and what to do', () => {
  expect(findingLines(finding)).toEqual(['✗ /run/a.tif: a.tif: it has 3 bands.', '    Keep one.']);
});

test('puts a line for a shell by itself, whole', () => {
  const command = 'gdal_translate -b 1 /run/a.tif /run/a-mended.tif';
  expect(findingLines({ ...finding, remedy: `Keep one. ${command}`, command })).toEqual([
    ...['✗ /run/a.tif: a.tif: it has 3 bands.', '    Keep one.', `      ${command}`],
  ]);
});

test('no name in it moves the cursor', () => {
  const command = "gdal_translate 'a\u009b.tif' b.tif";
  for (const line of findingLines({ ...finding, remedy: `Keep one. ${command}`, command }))
    expect(line).not.toContain('\u009b');
});
