import { describe, expect, test } from 'vitest';
import type { FileFacts } from '../../src-main/contract/file-facts.ts';
import type { FitField, FitLine } from '../../src-main/contract/rule-check.ts';
import type { RasterSourceView } from '../../src-main/contract/window/rasters.ts';
import { fitRaster } from '../../src-main/rules/fit-raster.ts';
import { band, rasterFacts } from '../support/rules/raster-facts.ts';

type Change = NonNullable<Parameters<typeof rasterFacts>[0]>;

const source: RasterSourceView = {
  ...{ uuid: 'u', name: 'DEM', description: null, organisation: null, access: null, supplier: null },
  ...{ supplierCode: null, temporal: false, interval: null, firstValue: null, lastValue: null },
  ...{ created: null, lastModified: null, writable: true, layers: 0, labelTypes: 0, size: 1, page: 'p' },
  ...{ projection: 'EPSG:28992', projectionName: null, unit: 'metre', pixelSize: [0.5, -0.5] },
  ...{ origin: [120_000, 480_000], upper: [121_000, 479_000], bounds: [4.8, 52.2, 4.9, 52.3] },
  ...{ dtype: 'f4', fillValue: '-9999.0' },
};
const against = (file: Change, change: Partial<RasterSourceView> = {}): readonly FitLine[] =>
  fitRaster(rasterFacts(file), { kind: 'source', source: { ...source, ...change } });
const line = (field: FitField, lines: readonly FitLine[]): FitLine | undefined =>
  lines.find((each) => each.field === field);

describe('a raster beside a raster source', () => {
  test('fits where all is the same', () => {
    const lines = against({});
    expect(lines.map(({ field }) => field)).toEqual([
      ...['projection', 'pixel-size', 'bounds', 'type', 'fill-value'],
    ]);
    for (const each of lines) expect(each).toMatchObject({ outcome: 'same', reason: null });
    expect(line('type', lines)).toMatchObject({ file: 'Float32', other: 'Float32' });
    expect(line('pixel-size', lines)).toMatchObject({ file: '0.5 × 0.5', other: '0.5 × 0.5' });
  });

  test('differs property by property, and says what that means', () => {
    const lines = against({
      ...{ epsg: 32631, pixelSize: [1, -1], bounds: [0, 0, 1, 1], wgs84: [4.7, 52.2, 4.85, 52.3] },
      ...band('Byte', '255'),
    });
    expect(lines.map(({ field, outcome }) => `${field} ${outcome}`)).toEqual([
      ...[
        'projection differs',
        'pixel-size not-comparable',
        'bounds differs',
        'type differs',
        'fill-value differs',
      ],
    ]);
    for (const { outcome, reason } of lines) expect(reason === null).toBe(outcome !== 'differs');
  });

  test('is not comparable where either does not say, and that is no conflict', () => {
    const unknown = fitRaster(
      rasterFacts({ epsg: null, pixelSize: undefined, bounds: undefined, ...band('Float32', null) }),
      { kind: 'source', source },
    );
    expect(unknown.filter(({ field }) => field !== 'type').map(({ outcome }) => outcome)).toEqual(
      Array(4).fill('not-comparable'),
    );
    const empty = { projection: null, pixelSize: null, origin: null, upper: null, bounds: null, dtype: null };
    for (const each of against({}, { ...empty, fillValue: null }))
      expect(each).toMatchObject({ outcome: 'not-comparable', other: null, reason: null });
  });

  test('shows a projection that is no code, and does not compare it', () => {
    expect(line('projection', against({}, { projection: 'PROJCS["Own"]' }))).toMatchObject({
      ...{ other: 'PROJCS["Own"]', outcome: 'not-comparable' },
    });
  });

  test('pixel sizes are not compared where the unit of one is not known', () => {
    const [degrees, own] = [{ pixelSize: [0.000005, -0.000005] } as const, 'PROJCS["Own"]'];
    const lines = [against({ epsg: null }, degrees), against(degrees, { projection: own })];
    expect(lines.map((each) => line('pixel-size', each)?.outcome)).toEqual(Array(2).fill('not-comparable'));
  });

  test.each<[string, Change, Partial<RasterSourceView>, FitLine['outcome']]>([
    ['rounding', { pixelSize: [0.5000000001, -0.5] }, {}, 'same'],
    ['rows that go the other way', { pixelSize: [0.5, 0.5] }, {}, 'same'],
    ['smaller pixels', { pixelSize: [0.25, -0.25] }, {}, 'differs'],
    ['oblong ones', { pixelSize: [0.5, -1] }, {}, 'differs'],
  ])('pixel size, %s: %s', (_, file, change, outcome) => {
    expect(line('pixel-size', against(file, change))?.outcome).toBe(outcome);
  });

  const box = (west: number, south: number, east: number, north: number): Change => ({
    bounds: [west, south, east, north],
  });
  test.each<[string, Change, RegExp | null]>([
    ['the same', box(120_000, 479_000, 121_000, 480_000), null],
    ['half a pixel aside', box(119_999.75, 478_999.75, 120_999.75, 479_999.75), null],
    ['a pixel aside', box(120_000.5, 479_000, 121_000.5, 480_000), /in part/u],
    ['a part', box(120_100, 479_100, 120_200, 479_200), /covers a part/u],
    ['more', box(119_000, 478_000, 122_000, 481_000), /beyond/u],
    ['elsewhere', box(220_000, 479_000, 221_000, 480_000), /another place/u],
    ['beside it', box(121_000, 479_000, 122_000, 480_000), /another place/u],
  ])('bounds, %s', (_, file, reason) => {
    const found = line('bounds', against(file))?.reason ?? null;
    if (reason === null) expect(found).toBeNull();
    else expect(found).toMatch(reason);
  });

  test('half a pixel is that of its longer side', () => {
    const oblong = { pixelSize: [0.5, -10], ...box(120_000, 478_995, 121_000, 479_995) } as const;
    expect(line('bounds', against(oblong))?.outcome).toBe('same');
  });

  test('bounds of two projections are compared in degrees', () => {
    const file = { epsg: 32631, bounds: [0, 0, 1, 1], wgs84: [4.8001, 52.2, 4.9, 52.3] } as const;
    expect(line('bounds', against(file))).toMatchObject({ outcome: 'same', other: '4.8, 52.2 – 4.9, 52.3' });
    expect(line('bounds', against({ ...file, wgs84: undefined }))?.outcome).toBe('not-comparable');
  });

  test.each([
    ['Float32', 'f4', 'same'],
    ['Float32', '<f4', 'same'],
    ['Float32', 'float32', 'same'],
    ['Byte', 'u1', 'same'],
    ['UInt8', '|u1', 'same'],
    ['Int16', 'i2', 'same'],
    ['UInt16', 'uint16', 'same'],
    ['Float64', 'f8', 'same'],
    ['Float64', 'f4', 'differs'],
    ['Int8', 'u1', 'differs'],
    ['Float32', 'O', 'not-comparable'],
  ])('type %s beside %s: %s', (type, dtype, outcome) => {
    expect(line('type', against(band(type, null), { dtype }))?.outcome).toBe(outcome);
  });

  test.each([
    ['Byte', 'f4', true],
    ['Byte', 'i2', true],
    ['Byte', 'i1', false],
    ['Int16', 'u2', false],
    ['Int16', 'f4', true],
    ['Int32', 'f4', false],
    ['Int32', 'f8', true],
    ['Float32', 'f8', true],
    ['Float64', 'f4', false],
    ['Float32', 'i4', false],
  ])('type %s kept as %s: all fit %s', (type, dtype, fits) => {
    const reason = line('type', against(band(type, null), { dtype }))?.reason;
    expect(reason).toMatch(fits ? /all of them fit/u : /rounded or lost/u);
  });

  test.each([
    ['Float32', '-9999', 'f4', '-9999.0', 'same'],
    ['Float32', '-9999', 'f4', '-9998.0', 'differs'],
    ['Float32', '3.40282346638529e+38', 'f4', '3.4028234663852886e+38', 'same'],
    ['Float32', '-3.40282346638529e+38', 'f4', '3.4028234663852886e+38', 'differs'],
    ['Float32', '0.1', 'f4', '0.10000000149011612', 'same'],
    ['Float64', '0.1', 'f8', '0.10000000149011612', 'differs'],
    ['Float64', '0.1', 'f4', '0.10000000149011612', 'same'],
    ['Float32', 'nan', 'f4', 'nan', 'same'],
    ['Float32', 'nan', 'f4', '0', 'differs'],
    ['Byte', '255', 'u1', '255.0', 'same'],
    ['Byte', '0', 'f4', '-0.0', 'same'],
    ['Float32', 'none', 'f4', '0', 'not-comparable'],
    ['Float32', '0', 'f4', '', 'not-comparable'],
  ])('fill value %s %s beside %s %s: %s', (type, noData, dtype, fillValue, outcome) => {
    expect(line('fill-value', against(band(type, noData), { dtype, fillValue }))?.outcome).toBe(outcome);
  });
});

describe('a raster beside another file', () => {
  const gridWith = (epsg: string | number | null): FileFacts => ({
    ...{ path: '/run/gridadmin.h5', size: 1, ok: true, kind: 'hdf5' },
    hdf5: { attributes: { epsg_code: epsg, revision_hash: '' }, closed: 'unknown' },
  });

  test.each([
    ['28992', 'same'],
    [28992, 'same'],
    ['EPSG:28992', 'same'],
    ['28992.0', 'same'],
    ["b'28992'", 'same'],
    ['unknown', 'not-comparable'],
    ['32631', 'differs'],
    ['', 'not-comparable'],
    ['0', 'not-comparable'],
    [null, 'not-comparable'],
  ])('is in the projection of a grid that says %j: %s', (epsg, outcome) => {
    const [projection, ...others] = fitRaster(rasterFacts(), { kind: 'facts', facts: gridWith(epsg) });
    expect(projection?.outcome).toBe(outcome);
    for (const each of others) expect(each.outcome).toBe('not-comparable');
  });

  test('is compared with a raster in all of it', () => {
    const lines = fitRaster(rasterFacts(), { kind: 'facts', facts: rasterFacts({ epsg: 28992 }, '/b.tif') });
    expect(lines.map(({ outcome }) => outcome)).toEqual(Array(5).fill('same'));
  });
});
