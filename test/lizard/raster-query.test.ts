import { describe, expect, test } from 'vitest';
import {
  type RasterCondition,
  type RasterOrder,
  rasterOrders,
  rasterTimes,
  textLookups,
  timeLookups,
} from '../../src-main/contract/window/rasters.ts';
import { rasterQuery } from '../../src-main/lizard/raster-query.ts';

const uuid = '34FF2E6B-16c4-4755-adf4-07f474f55e95';
const lower = uuid.toLowerCase();
const asked = (...where: RasterCondition[]): string => rasterQuery({ where, order: null });

describe('a query for raster sources', () => {
  test('nothing asked for is an empty query', () => {
    expect(asked()).toBe('');
  });

  test.each(textLookups)('names and organisations: %s', (lookup) => {
    const ending = lookup === 'exact' ? '' : `__${lookup}`;
    expect(asked({ field: 'name', lookup, value: 'a b&c=d' })).toBe(`name${ending}=a%20b%26c%3Dd`);
    expect(asked({ field: 'organisation__name', lookup, value: 'x' })).toBe(`organisation__name${ending}=x`);
  });

  test.each(rasterTimes.flatMap((field) => timeLookups.map((lookup) => [field, lookup] as const)))(
    'times: %s %s',
    (field, lookup) => {
      const ending = lookup === 'exact' ? '' : `__${lookup}`;
      const value = '2024-08-16T12:51:08.404Z';
      expect(asked({ field, lookup, value })).toBe(`${field}${ending}=${value}`);
    },
  );

  test('a zone with a plus is not a space', () => {
    expect(asked({ field: 'created', lookup: 'lt', value: '2024-01-01T00:00:00+01:00' })).toBe(
      'created__lt=2024-01-01T00:00:00%2B01:00',
    );
  });

  test.each<readonly [RasterCondition, string]>([
    [{ field: 'uuid', values: [uuid, lower.replaceAll('-', '')] }, `uuid=${lower},${lower}`],
    [{ field: 'organisation__uuid', value: uuid.replaceAll('-', '') }, `organisation__uuid=${lower}`],
    [{ field: 'layers__uuid', value: uuid }, `layers__uuid=${lower}`],
    [{ field: 'access_modifier', value: 'Hidden' }, 'access_modifier=Hidden'],
    [{ field: 'scenario__isnull', value: false }, 'scenario__isnull=false'],
    [{ field: 'writable' }, 'writable=true'],
  ])('%o', (condition, query) => {
    expect(asked(condition)).toBe(query);
  });

  test.each(rasterOrders)('in the order of %s, both ways', (by: RasterOrder) => {
    expect(rasterQuery({ where: [], order: { by, descending: false } })).toBe(`ordering=${by}`);
    expect(rasterQuery({ where: [{ field: 'writable' }], order: { by, descending: true } })).toBe(
      `writable=true&ordering=-${by}`,
    );
  });

  test('two conditions under one name are refused, since only one would count; one said twice is not', () => {
    const holds = (value: string): RasterCondition => ({ field: 'name', lookup: 'icontains', value });
    expect(() => asked(holds('a'), holds('b'))).toThrow(
      expect.objectContaining({
        code: 'usage',
        message: expect.stringContaining('name__icontains') as string,
      }),
    );
    expect(asked(holds('a'), holds('a'))).toBe('name__icontains=a');
  });

  test.each(['', 'x', '../..', `${uuid}/../..`, `${uuid}&force=true`])('%j is no UUID', (value) => {
    expect(() => asked({ field: 'layers__uuid', value })).toThrow(expect.objectContaining({ code: 'usage' }));
  });
});
