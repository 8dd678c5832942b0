import { expect, test } from 'vitest';
import { sortSources } from '../../../src-main/app/rasters/sort-sources.ts';
import type { RasterOrder } from '../../../src-main/contract/window/rasters.ts';
import {
  type RasterSourceRecord,
  rasterSourceRecordSchema,
} from '../../../src-main/lizard/raster-source-record.ts';

const source = (fields: Partial<RasterSourceRecord>): RasterSourceRecord =>
  rasterSourceRecordSchema.parse({ uuid: 'u', layers: [], labeltypes: [], ...fields });

const sources = [
  source({ name: 'b', size: 5, supplier_code: 'x', last_modified: '2024-08-16T12:00:00Z' }),
  source({ name: 'a', size: 0, last_modified: '2024-08-16T12:00:00.000002Z' }),
  source({ name: 'C', supplier_code: 'w', last_modified: '2024-08-16T12:00:00.000001Z' }),
];

test.each<readonly [RasterOrder, readonly string[]]>([
  ['name', ['a', 'b', 'C']],
  ['supplier_code', ['C', 'b', 'a']],
  ['size', ['a', 'b', 'C']],
  ['last_modified', ['b', 'C', 'a']],
])('by %s, what has none at the end, and the other way round', (by, order) => {
  const names = (descending: boolean): string[] =>
    sortSources(sources, { by, descending }).map(({ name }) => name);
  expect(names(false)).toEqual(order);
  expect(names(true)).toEqual(order.toReversed());
});

test('without an order they stay as they came', () => {
  expect(sortSources(sources, null)).toEqual(sources);
});
