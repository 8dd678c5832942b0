import { beforeAll, describe, expect, test } from 'vitest';
import { meetsQuery } from '../../../src-main/app/rasters/meets-query.ts';
import { rasterSourcePages } from '../../../src-main/app/rasters/raster-source-pages.ts';
import {
  type RasterCondition,
  type RasterQuery,
  type RasterSourceView,
  type RasterTime,
  rasterAccess,
  rasterOrders,
  rasterTimes,
  type TextLookup,
  textLookups,
  type TimeLookup,
  timeLookups,
} from '../../../src-main/contract/window/rasters.ts';
import type { DemoLizard } from '../../../src-main/demo/lizard/start-lizard.ts';
import { createLizardClient } from '../../../src-main/lizard/create-lizard-client.ts';
import { startPortal } from '../../demo/lizard/start-portal.ts';
import { LizardStub } from '../../support/lizard-stub.ts';

const { signal } = new AbortController();

let lizard: DemoLizard;
let all: readonly RasterSourceView[];

async function found({ where = [], order = null }: Partial<RasterQuery>): Promise<RasterSourceView[]> {
  const client = createLizardClient({ portal: lizard.origin, key: lizard.key });
  const pages = rasterSourcePages({ where, order, scenario: null }, { client, signal });
  return (await Array.fromAsync(pages)).flatMap(({ sources }) => sources);
}

beforeAll(async () => {
  const portal = await startPortal({ rasterSources: 260 });
  ({ lizard } = portal);
  all = await found({});
  return () => portal.close();
});

const texts: Readonly<Record<TextLookup, (value: string, wanted: string) => boolean>> = {
  exact: (value, wanted) => value === wanted,
  startswith: (value, wanted) => value.startsWith(wanted),
  endswith: (value, wanted) => value.endsWith(wanted),
  icontains: (value, wanted) => value.toLowerCase().includes(wanted.toLowerCase()),
};
const times: Readonly<Record<TimeLookup, (value: number, wanted: number) => boolean>> = {
  exact: (value, wanted) => value === wanted,
  lt: (value, wanted) => value < wanted,
  lte: (value, wanted) => value <= wanted,
  gt: (value, wanted) => value > wanted,
  gte: (value, wanted) => value >= wanted,
};
const timeOf: Readonly<Record<RasterTime, (source: RasterSourceView) => string | null>> = {
  created: ({ created }) => created,
  last_modified: ({ lastModified }) => lastModified,
  first_value_timestamp: ({ firstValue }) => firstValue,
  last_value_timestamp: ({ lastValue }) => lastValue,
};

describe('every condition finds what it says, of all there is', () => {
  const check = async (condition: RasterCondition, fits: (source: RasterSourceView) => boolean) => {
    const expected = all.filter(fits);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(all.length);
    expect(await found({ where: [condition] })).toEqual(expected);
    expect(all.filter((source) => meetsQuery(source, { where: [condition], scenario: null }))).toEqual(
      expected,
    );
  };

  test.each(textLookups)('name, organisation: %s', async (lookup) => {
    const name = { exact: 'Rain 2021 sheet 0003', startswith: 'Rain', endswith: '03', icontains: 'LAND use' }[
      lookup
    ];
    await check({ field: 'name', lookup, value: name }, (source) => texts[lookup](source.name, name));
    const owner = { exact: 'Gemeente Meerdorp', startswith: 'Gem', endswith: 'Dijken', icontains: '& dijk' }[
      lookup
    ];
    await check({ field: 'organisation__name', lookup, value: owner }, ({ organisation }) =>
      texts[lookup](organisation?.name ?? '', owner),
    );
  });

  test.each(rasterTimes.flatMap((field) => timeLookups.map((lookup) => [field, lookup] as const)))(
    '%s %s',
    async (field, lookup) => {
      const value =
        timeOf[field](all[100]!) === '1970-01-01T00:00:00Z'
          ? timeOf[field](all[103]!)!
          : timeOf[field](all[100]!)!;
      const wanted = Date.parse(value);
      await check({ field, lookup, value }, (source) =>
        times[lookup](Date.parse(timeOf[field](source) ?? ''), wanted),
      );
    },
  );

  test.each(rasterAccess)('access %s', async (value) => {
    await check({ field: 'access_modifier', value }, ({ access }) => access === value);
  });

  test('UUIDs, an organisation’s UUID, what may be changed', async () => {
    const values = [all[7]!.uuid, all[200]!.uuid.toUpperCase()];
    await check({ field: 'uuid', values }, ({ uuid }) => uuid === all[7]!.uuid || uuid === all[200]!.uuid);
    const value = all[50]!.organisation!.uuid.replaceAll('-', '');
    await check(
      { field: 'organisation__uuid', value },
      ({ organisation }) => organisation?.uuid === all[50]!.organisation!.uuid,
    );
    await check({ field: 'writable' }, ({ writable }) => writable);
  });

  test('a layer or a scenario is met by none that no layer uses', () => {
    const unused = all.filter(({ layers }) => layers === 0);
    const value = all[50]!.uuid;
    expect(unused.length).toBeGreaterThan(1);
    for (const query of [
      { where: [{ field: 'layers__uuid', value } as const], scenario: null },
      { where: [], scenario: value },
    ])
      expect(unused.filter((source) => meetsQuery(source, query))).toEqual([]);
  });

  test('in a scenario or not', async () => {
    const within = await found({ where: [{ field: 'scenario__isnull', value: false }] });
    const without = await found({ where: [{ field: 'scenario__isnull', value: true }] });
    const uuids = [...within, ...without].map(({ uuid }) => uuid);
    expect([within.length * without.length > 0, uuids.length]).toEqual([true, all.length]);
    expect(new Set(uuids).size).toBe(all.length);
  });

  test('several hold together', async () => {
    const where: RasterCondition[] = [
      { field: 'access_modifier', value: 'Private' },
      { field: 'name', lookup: 'startswith', value: 'Rain' },
      { field: 'writable' },
    ];
    const expected = all.filter(
      ({ access, name, writable }) => access === 'Private' && name.startsWith('Rain') && writable,
    );
    expect(expected.length).toBeGreaterThan(1);
    expect(await found({ where })).toEqual(expected);
  });

  test.each(rasterOrders)('in the order of %s, both ways', async (by) => {
    const key = {
      name: 'name',
      supplier_code: 'supplierCode',
      size: 'size',
      last_modified: 'lastModified',
    } as const;
    const keys = (sources: readonly RasterSourceView[]) => sources.map((source) => source[key[by]]);
    const up = keys(await found({ order: { by, descending: false } }));
    expect(up).toEqual(
      keys(all).toSorted((a, b) => (a === b ? 0 : a === null ? 1 : b === null || a < b ? -1 : 1)),
    );
    expect(keys(await found({ order: { by, descending: true } }))).toEqual(up.toReversed());
  });
});

test('a list that leads in a circle ends', async () => {
  await using stub = await LizardStub.start(({ url }, origin) => ({
    body: { count: 1, next: `${origin}${url}`, results: [] },
  }));
  const client = createLizardClient({ portal: stub.origin, key: 'abcdefg.0' });
  const pages = rasterSourcePages({ where: [], order: null, scenario: null }, { client, signal });
  await expect(Array.fromAsync(pages)).rejects.toMatchObject({ code: 'portal-refused' });
  expect(stub.requests).toHaveLength(1);
});
