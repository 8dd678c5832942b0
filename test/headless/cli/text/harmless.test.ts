import { expect, test } from 'vitest';
import { harmless } from '../../../../src-main/headless/cli/text/harmless.ts';

test.each([
  ['plain names', 'Überschwemmung 水 (1).tif', 'Überschwemmung 水 (1).tif'],
  ['colours', 'a\u001b[31mred', 'a\\u001b[31mred'],
  ['line breaks', 'a\r\nb', 'a\\u000d\\u000ab'],
  ['C1 controls', 'a\u009b2J', 'a\\u009b2J'],
  ['text turned around', 'fdp\u202efit.exe', 'fdp\\u202efit.exe'],
  ['isolates', 'a\u2066b\u2069', 'a\\u2066b\\u2069'],
  ['what cannot be seen', 'a\u200bb\ufeff', 'a\\u200bb\\ufeff'],
  ['line separators', 'a\u2028b', 'a\\u2028b'],
  ['half a character', 'a\ud800b', 'a\\ud800b'],
  ['markup', '<b>&amp;</b>', '<b>&amp;</b>'],
])('%s', (_, name, shown) => {
  expect(harmless(name)).toBe(shown);
});
