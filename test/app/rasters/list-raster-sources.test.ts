import { describe, expect, test } from 'vitest';
import type { RasterSourceView } from '../../../src-main/contract/window/rasters.ts';
import { allOf, startRasters } from './start-rasters.ts';

const raster = (size: number) => ({ kind: 'raster', size }) as const;
const damage = (code: string, size: number) =>
  ({ code, family: 'Damage', name: `Result ${code}`, holds: raster(size) }) as const;
const names = (sources: readonly RasterSourceView[]): string[] => sources.map(({ name }) => name);

describe('raster sources in the window', () => {
  test('are read page by page over two thousand, each once', async () => {
    const { page } = await startRasters({ rasterSources: 2_010 });
    const first = await page({});
    expect(first).toMatchObject({ total: 2_010, query: '' });
    expect(first.sources).toHaveLength(10);
    const all = await allOf(page, {});
    expect(new Set(all.map(({ uuid }) => uuid)).size).toBe(2_010);
  });

  test('have everything the portal says of them, and what is known of their projection', async () => {
    const { page, lizard } = await startRasters({ rasterSources: 10 });
    const { sources } = await page({ where: [{ field: 'name', lookup: 'endswith', value: 'mask' }] });
    expect(sources).toEqual([
      {
        uuid: expect.any(String) as string,
        name: 'HAVENOORD_Testcase_v4_Singel #2 - bui09: mask',
        description: null,
        organisation: { uuid: expect.any(String) as string, name: 'Vaart & Dijk Consultancy' },
        access: 'Public',
        supplier: 'joost.voorbeeld',
        supplierCode: null,
        temporal: false,
        interval: null,
        firstValue: '1970-01-01T00:00:00Z',
        lastValue: '1970-01-01T00:00:00Z',
        bounds: [4.894901119507655, 52.37174304893491, 4.911318261606201, 52.38050049172634],
        projection: 'EPSG:28992',
        projectionName: 'Amersfoort / RD New',
        unit: 'metre',
        pixelSize: [0.5, -0.5],
        origin: [121_480, 487_210],
        upper: [122_591.5, 488_177],
        created: '2024-08-16T12:51:09.735000Z',
        lastModified: '2024-09-01T06:19:31.106000Z',
        writable: true,
        layers: 3,
        labelTypes: 1,
        size: 847_580,
        dtype: 'u1',
        fillValue: '0',
        page: `${lizard.origin}/api/v4/rastersources/${sources[0]?.uuid}/`,
      },
    ]);
  });

  test('the query is said as the API reads it, on every page', async () => {
    const { page } = await startRasters({ rasterSources: 100 });
    const where = [{ field: 'name', lookup: 'icontains', value: 'Sheet 00' } as const];
    const query = { where, order: { by: 'size', descending: true } as const };
    const first = await page(query);
    expect(first.query).toBe('name__icontains=Sheet%2000&ordering=-size');
    expect(first.sources.map(({ size }) => size)).toEqual(
      first.sources.map(({ size }) => size).toSorted((a, b) => (b ?? 0) - (a ?? 0)),
    );
    expect((await page(query, first.next)).query).toBe(first.query);
  });

  test('a mark that is not known is refused', async () => {
    const { page } = await startRasters({ rasterSources: 10 });
    await expect(page({}, 'https://elsewhere.example/')).rejects.toMatchObject({ code: 'usage' });
  });

  test('a portal nobody connected is refused', async () => {
    const { handlers } = await startRasters();
    const ask = {
      portal: 'https://other.example',
      query: { where: [], order: null, scenario: null },
      next: null,
    };
    await expect(handlers.rasterSources(ask)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the sources of a scenario', () => {
  test('are those behind its raster results, and no others', async () => {
    const { page, lizard } = await startRasters({ rasterSources: 10 });
    const results = [damage('a', 3), damage('b', 0), { code: 'c', family: 'Damage', name: 'Empty' } as const];
    const { uuid } = await lizard.makeScenario({ name: 'Mine', results });
    await lizard.makeScenario({ name: 'Other', results: [damage('d', 1)] });
    const found = await page({ scenario: uuid.toUpperCase() });
    expect(names(found.sources)).toEqual(['Mine: Result a', 'Mine: Result b']);
    expect(found).toMatchObject({ total: 2, next: null });
    const byName = await page({ where: [{ field: 'uuid', values: found.sources.map((each) => each.uuid) }] });
    expect(found.query).toBe(byName.query);
    expect(byName.sources).toEqual(found.sources);
  });

  test('meet the other conditions too, in the order asked for', async () => {
    const { page, lizard } = await startRasters();
    const results = [damage('a1', 3), damage('a2', 5), damage('b', 4), damage('a3', 1)];
    const { uuid: scenario } = await lizard.makeScenario({ name: 'Mine', results });
    const where = [{ field: 'name', lookup: 'icontains', value: 'result a' } as const];
    const order = { by: 'size', descending: true } as const;
    const found = await page({ scenario, where, order });
    expect(found.sources.map(({ size }) => size)).toEqual([5, 3, 1]);
    expect(found.query).toMatch(/^uuid=.*&ordering=-size$/u);
  });

  test('are paged here, with the total known', async () => {
    const { page, lizard } = await startRasters();
    const results = Array.from({ length: 120 }, (_, index) => damage(`r${index}`, index));
    const { uuid: scenario } = await lizard.makeScenario({ name: 'Big', results });
    const first = await page({ scenario });
    expect([first.sources.length, first.total]).toEqual([50, 120]);
    const all = await allOf(page, { scenario });
    expect(all.map(({ size }) => size)).toEqual(results.map((_, index) => index));
  });

  test('leave out what one may not see', async () => {
    const { page, lizard } = await startRasters();
    const results = Array.from({ length: 30 }, (_, index) => damage(`r${index}`, index));
    const { uuid: scenario } = await lizard.makeScenario({ name: 'Hidden', results });
    const hidden = { kind: 'answer', status: 404, code: 'Not found.', at: 'start' } as const;
    lizard.faults.add({ match: { path: /layers__uuid/u, skip: 2, count: 1 }, do: hidden });
    expect(await page({ scenario })).toMatchObject({ total: 29 });
  });

  test('none is none', async () => {
    const { page, lizard } = await startRasters();
    const { uuid: scenario } = await lizard.makeScenario({ name: 'Empty' });
    expect(await page({ scenario })).toEqual({ sources: [], total: 0, next: null, query: '' });
    const unknown = '00000000-0000-4000-8000-000000000000';
    await expect(page({ scenario: unknown })).rejects.toMatchObject({ code: 'not-found' });
  });

  test('of one layer among the conditions is that layer’s', async () => {
    const { page, lizard, portal } = await startRasters();
    const { uuid: scenario } = await lizard.makeScenario({
      name: 'Mine',
      results: [damage('a', 1), damage('b', 2)],
    });
    const raw = await portal.get('rastersources/?name__endswith=b');
    const [source] = raw['results'] as { layers: string[] }[];
    const value = source?.layers[0]?.split('/').at(-2) ?? '';
    const where = [{ field: 'layers__uuid', value } as const];
    expect(names((await page({ scenario, where })).sources)).toEqual(['Mine: Result b']);
    const { uuid: other } = await lizard.makeScenario({ name: 'Other', results: [damage('c', 1)] });
    expect((await page({ scenario: other, where })).sources).toEqual([]);
  });
});
