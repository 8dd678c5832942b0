import { expect, test } from 'vitest';
import { textEncoding } from '../../../src-main/inspect/csv/text-encoding.ts';

test.each([
  ['', 'utf-8'],
  ['61', 'utf-8'],
  ['efbbbf61', 'utf-8'],
  ['c3a9', 'utf-8'],
  ['61c3', 'utf-8'], // cut within a character
  ['e961', 'windows-1252'],
  ['80', 'windows-1252'],
  ['fffe6100', 'utf-16le'],
  ['feff0061', 'utf-16be'],
])('%s is %s', (hex, encoding) => {
  expect(textEncoding(Buffer.from(hex, 'hex'))).toBe(encoding);
});
