import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsvScanner } from '../../../src-main/inspect/csv/csv-scanner.ts';

function scan(pieces: readonly string[], delimiter = ','): CsvScanner {
  const scanner = new CsvScanner(delimiter, Number.POSITIVE_INFINITY);
  for (const piece of pieces) scanner.push(piece);
  scanner.end();
  return scanner;
}

describe('records', () => {
  test.each([
    ['', []],
    ['a', [['a']]],
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a,\n', [['a', '']]],
    [',', [['', '']]],
    ['a\r\nb\rc\n', [['a'], ['b'], ['c']]],
    ['a\n\n\r\n\nb', [['a'], ['b']]],
    ['""\n""', [[''], ['']]],
    ['"a,b","say ""c"""\n', [['a,b', 'say "c"']]],
    ['"one\ntwo",x\ny', [['one\ntwo', 'x'], ['y']]],
    ['5" pipe,1\n2', [['5" pipe', '1'], ['2']]],
    ['"a"b,c', [['ab', 'c']]],
    ['"never closed,\n1\n2', [['never closed,\n1\n2']]],
  ])('%j', (text, records) => {
    expect(scan([text]).kept).toEqual(records);
    expect(scan([text]).records).toBe(records.length);
  });

  test('are the same however the text is cut into pieces, and as they were written', () => {
    const field = fc.string({
      unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', 'é'),
      maxLength: 6,
    });
    const written = (rows: readonly (readonly string[])[], end: string): string =>
      rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',') + end).join('');
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.nat(),
        (rows, end, at) => {
          const text = written(rows, end);
          const middle = at % (text.length + 1);
          expect(scan([text.slice(0, middle), text.slice(middle)]).kept).toEqual(rows);
        },
      ),
    );
  });
});

test('only the first records are kept, all are counted', () => {
  const scanner = new CsvScanner(',', 2);
  scanner.push('a\nb\nc\nd');
  scanner.end();
  expect([scanner.kept, scanner.records]).toEqual([[['a'], ['b']], 4]);
});
