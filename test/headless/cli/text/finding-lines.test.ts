import { expect, test } from 'vitest';
import type { Finding } from '../../../../src-main/contract/finding.ts';
import { findingLines } from '../../../../src-main/headless/cli/text/finding-lines.ts';
import { mendingLines } from '../../../../src-main/headless/cli/text/mending-lines.ts';

const finding: Finding = {
  ...{ path: '/run/sub/a.tif', code: 'single-band', severity: 'refuse' },
  ...{ message: 'a.tif: it has 3 bands.', remedy: 'Keep one.' },
};

test('says what a finding is about, what was found, and what to do; the file once', () => {
  expect(findingLines(finding)).toEqual(['✗ /run/sub/a.tif: it has 3 bands.', '    Keep one.']);
});

test.each([
  ['a.tif is empty.', '✗ /run/sub/a.tif is empty.'],
  ['sub/a.tif is left out.', '✗ /run/sub/a.tif is left out.'],
  ['a.tiff is another file.', '✗ /run/sub/a.tif: a.tiff is another file.'],
  ['The URL has ended.', '✗ /run/sub/a.tif: The URL has ended.'],
])('%s', (message, line) => {
  expect(findingLines({ ...finding, message, remedy: null })).toEqual([line]);
});

test('takes a path of Windows for one too', () => {
  const path = String.raw`C:\run\sub\a.tif`;
  expect(findingLines({ ...finding, path, message: 'sub/a.tif is empty.', remedy: null })).toEqual([
    `✗ ${path} is empty.`,
  ]);
});

test('leaves the line for a shell to be told by itself', () => {
  const command = 'gdal_translate -b 1 /run/sub/a.tif /run/sub/a-mended.tif';
  expect(findingLines({ ...finding, remedy: `Keep one. ${command}`, command })).toEqual(
    findingLines(finding),
  );
  expect(mendingLines(command)[1]).toBe(`      ${command}`);
});

test('no name in it moves the cursor', () => {
  const command = "gdal_translate 'a\u009b.tif' b.tif";
  const path = '/run/a\u009b.tif';
  const message = 'a\u009b.tif is empty.';
  for (const line of [...findingLines({ ...finding, path, message }), ...mendingLines(command)])
    expect(line).not.toContain('\u009b');
});
