import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { heldNoData, type SampleKind } from '../../../src-main/inspect/tiff/held-no-data.ts';
import { readGdalNumber } from '../../../src-main/inspect/tiff/read-gdal-number.ts';

/** [text, as Float32, Float64, Int64, UInt64], as Python writes them: what GDAL 3.6.2 read, by test/support/rasters/read-gdal-numbers.py. */
type Row = readonly [text: string, ...values: readonly string[]];
const file = join(import.meta.dirname, 'gdal-numbers.json');
const table = JSON.parse(readFileSync(file, 'utf8')) as readonly Row[];
const kinds: readonly SampleKind[] = [
  { format: 3, bits: 32 },
  { format: 3, bits: 64 },
  { format: 2, bits: 64 },
  { format: 1, bits: 64 },
];

/** Of Python's way to write a number. */
const numberOf = (written: string): number =>
  Number(written.replace(/^nan$/u, 'NaN').replace(/^(-?)inf$/u, '$1Infinity'));

function difference([text, ...values]: Row): string[] {
  return kinds.flatMap((kind, at) => {
    const [ours, theirs = ''] = [heldNoData(text, kind), values[at]];
    const same = typeof ours === 'bigint' ? String(ours) === theirs : Object.is(ours, numberOf(theirs));
    return same ? [] : [`${JSON.stringify(text)} of ${kind.bits} bits: ${ours}, GDAL has ${theirs}`];
  });
}

test('numbers in text are read as GDAL reads them, in 290 spellings', () => {
  expect(table.length).toBe(290);
  expect(table.flatMap(difference)).toEqual([]);
});

test.each(['abc', '', '-', '.', 'none', '--1'])('%o begins with no number', (text) => {
  expect(readGdalNumber(text)).toBeNull();
});
