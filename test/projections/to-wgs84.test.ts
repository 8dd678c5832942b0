import { describe, expect, test } from 'vitest';
import { findProjection } from '../../src-main/projections/find-projection.ts';
import { horizontalCode } from '../../src-main/projections/horizontal-code.ts';
import { toWgs84 } from '../../src-main/projections/to-wgs84.ts';
import { unpackDefinitions } from '../../src-main/projections/unpack-definitions.ts';

const find = unpackDefinitions();
const definition = (code: number): string => find(code) ?? '';

describe('the table of EPSG codes', () => {
  test.each([
    [2000, 'Anguilla 1957 / British West Indies Grid', 'metre', 'projected'],
    [28992, 'Amersfoort / RD New', 'metre', 'projected'],
    [4326, 'WGS 84', 'degree', 'geographic'],
    [4807, 'NTF (Paris)', 'grad', 'geographic'],
    [32631, 'WGS 84 / UTM zone 31N', 'metre', 'projected'],
    [2263, 'NAD83 / New York Long Island (ftUS)', 'US survey foot', 'projected'],
    [7415, 'Amersfoort / RD New + NAP height', 'metre', 'compound'],
    [4979, 'WGS 84', 'degree', 'geographic-3d'],
    [5709, 'NAP height', 'metre', 'other'],
    [2193, 'NZGD2000 / New Zealand Transverse Mercator 2000', 'metre', 'projected'],
    [32766, 'WGS 84 / TM 36 SE', 'metre', 'projected'],
  ])('knows %i by name, unit and kind', (code, name, unit, kind) => {
    expect(findProjection(code)).toMatchObject({ code, name, unit, kind });
  });

  test.each([32767, 0, 1, 199_999, 54_009, 102_100, 900_913, 2.5])('has no entry for %d', (code) => {
    expect(findProjection(code)).toBeNull();
  });

  test.each([
    [7415, 28992],
    [28992, 28992],
    [6349, 6318],
    [4979, 4326],
    [4937, 4258],
    [199_999, 199_999],
  ])('compares %i as %i', (code, horizontal) => {
    expect(horizontalCode(code)).toBe(horizontal);
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
    expect(toWgs84(definition(4326), [100_000, 480_000, 100_200, 480_100])).toBeNull();
  });

  test('end at the poles, where half a pixel reaches beyond', () => {
    const box = toWgs84(definition(4326), [-180.25, -90.25, 179.75, 90.25]);
    expect(box).toEqual([-180.25, -90, expect.closeTo(179.75, 9), 90]);
  });
});
