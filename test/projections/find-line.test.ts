import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findLine } from '../../src-main/projections/find-line.ts';
import { packedDefinitions } from '../../src-main/projections/packed-definitions.ts';
import { projectionNames } from '../../src-main/projections/projection-names.ts';

const definitions = gunzipSync(Buffer.from(packedDefinitions, 'base64')).toString('latin1');

test.each([
  ['names', projectionNames],
  ['definitions', definitions],
])('every line of the table of %s is found by its number, and no other number is', (_, table) => {
  const lines = table.split('\n').slice(0, -1);
  expect(lines.length).toBeGreaterThan(6_000);
  const numbers = new Set(lines.map((line) => Number(line.split('\t', 1)[0])));
  const lost = lines.filter((line) => {
    const [number = '', ...rest] = line.split('\t');
    return findLine(table, Number(number)) !== rest.join('\t');
  });
  expect(lost).toEqual([]);
  for (let number = 1_990; number < 32_800; number += 7)
    if (!numbers.has(number)) expect(findLine(table, number)).toBeNull();
});

test('an empty table has no lines', () => {
  expect(findLine('', 1)).toBeNull();
});
