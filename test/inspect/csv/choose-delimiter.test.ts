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
  expect(chooseDelimiter(text, true)).toEqual({ delimiter, columns, before: 0 });
});

test.each([
  // As often as commas do, which also stand in sentences and numbers.
  ['Date, time;Level (m)\n2026-01-01, 00:00;1.20\n2026-01-01, 01:00;1.25', ';', ['Date, time', 'Level (m)']],
  ['District;Damage, EUR\nNorth;1250,50\nSouth;980,25', ';', ['District', 'Damage, EUR']],
  ['District\tDamage, EUR\nNorth\t1250,50', '\t', ['District', 'Damage, EUR']],
  // In every record, and more often than the comma of the dates, though not equally often.
  [
    'April 15, 2026;40;25.00;late;\nApril 14, 2026;41;25.00;\n',
    ';',
    ['April 15, 2026', '40', '25.00', 'late', ''],
  ],
  ['a;time,b,c,d\n1;00:00,2,3,4\n', ',', ['a;time', 'b', 'c', 'd']],
  // One record without it.
  ['Name;Flow, m3/s;Note\nA;1,5;x\nSource: survey', ';', ['Name', 'Flow, m3/s', 'Note']],
])('%j is cut by what cuts it most', (text, delimiter, columns) => {
  expect(chooseDelimiter(text, true)).toMatchObject({ delimiter, columns });
});

test.each([
  ['sep=;\nDistrict;Damage\n', ';'],
  ['SEP=|\r\nDistrict|Damage\r\n', '|'],
  ['sep=\t\nDistrict\tDamage', '\t'],
  ['sep=:\nDistrict:Damage', ':'],
])('%j names its delimiter in a line that is no record', (text, delimiter) => {
  const columns = ['District', 'Damage'];
  expect(chooseDelimiter(text, true)).toEqual({ delimiter, columns, before: 1 });
});

test('a record that is cut off says nothing, unless there is no other', () => {
  expect(chooseDelimiter('a;b;c\n1;2;3\n4,1,1', false)).toMatchObject({
    delimiter: ';',
    columns: ['a', 'b', 'c'],
  });
  expect(chooseDelimiter('a;b;c', false).columns).toEqual(['a', 'b', 'c']);
});
