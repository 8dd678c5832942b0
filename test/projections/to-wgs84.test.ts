import { describe, expect, test } from 'vitest';
import { readEpsgTable } from '../../src-main/projections/epsg-table.ts';
import { toWgs84 } from '../../src-main/projections/to-wgs84.ts';

const table = readEpsgTable();
const definition = (code: number): string => table.get(code)?.proj4 ?? '';

describe('the table of EPSG codes', () => {
  test.each([
    [28992, 'Amersfoort / RD New', 'metre'],
    [4326, 'WGS 84', 'degree'],
    [32631, 'WGS 84 / UTM zone 31N', 'metre'],
    [2263, 'NAD83 / New York Long Island (ftUS)', 'US survey foot'],
    [7415, 'Amersfoort / RD New + NAP height', 'metre'],
    [2193, 'NZGD2000 / New Zealand Transverse Mercator 2000', 'metre'],
  ])('knows %i by name and unit', (code, name, unit) => {
    expect(table.get(code)).toMatchObject({ code, name, unit });
  });

  test('has no entry for what is no code', () => {
    expect(table.get(32767)).toBeUndefined();
  });
});

describe('bounds in degrees', () => {
  test('of a Dutch raster are those its portal gives, within a few metres', () => {
    // A public raster source: its own origin and upper bounds, and the spatial bounds the portal answers for them.
    const box = toWgs84(definition(28992), [172724.5, 312709, 181453, 324743]);
    const portal = [5.6386228484477865, 50.803664406119424, 5.763313028234233, 50.912170358916576];
    for (const [index, value] of portal.entries()) expect(box?.[index]).toBeCloseTo(value, 4);
  });

  test('of a box in degrees are the box', () => {
    expect(toWgs84(definition(4326), [4, 51, 5, 52])).toEqual([4, 51, 5, 52]);
  });

  test('are null where the system has no such place', () => {
    expect(toWgs84(definition(32631), [1e30, 1e30, 2e30, 2e30])).toBeNull();
  });
});
