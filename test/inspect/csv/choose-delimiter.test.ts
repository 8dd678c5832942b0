import { expect, test } from 'vitest';
import { chooseDelimiter } from '../../../src-main/inspect/csv/choose-delimiter.ts';

test.each([
  ['a,b\n1,2', ',', ['a', 'b']],
  ['a\tb;c\n1\t2', '\t', ['a', 'b;c']],
  ['t;h\n0,5;1,25\n1,0;2,5', ';', ['t', 'h']],
  ['"a,b","c",d;e;f;g\n1,2,3', ',', ['a,b', 'c', 'd;e;f;g']],
  ['a|b|c\n1|2', '|', ['a', 'b', 'c']],
  ['value\n1\n2', ',', ['value']],
  ['', ',', []],
])('%j', (text, delimiter, columns) => {
  expect(chooseDelimiter(text, true)).toEqual({ delimiter, columns });
});

test('a record that is cut off says nothing, unless there is no other', () => {
  expect(chooseDelimiter('a;b;c\n1;2;3\n4,1,1', false)).toEqual({ delimiter: ';', columns: ['a', 'b', 'c'] });
  expect(chooseDelimiter('a;b;c', false).columns).toEqual(['a', 'b', 'c']);
});
