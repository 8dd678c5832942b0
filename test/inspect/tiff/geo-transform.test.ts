import { describe, expect, test } from 'vitest';
import { epsgCode } from '../../../src-main/inspect/tiff/epsg-code.ts';
import { readGeoKeys } from '../../../src-main/inspect/tiff/geo-keys.ts';
import { geoTransform } from '../../../src-main/inspect/tiff/geo-transform.ts';
import { transformFacts } from '../../../src-main/inspect/tiff/transform-facts.ts';

const none = { scale: null, tiepoints: null, matrix: null, pixelIsPoint: false };
const tie = [0, 0, 0, 1000, 2000, 0];
const rotated = [1, 2, 0, 1000, 2, -1, 0, 2000, 0, 0, 0, 0, 0, 0, 0, 1];

describe('the transform, as GDAL reads it', () => {
  test.each([
    ['scale and tie point', { ...none, scale: [2, 3, 0], tiepoints: tie }, [1000, 2, 0, 2000, 0, -3]],
    [
      'a tie point within',
      { ...none, scale: [2, 3, 0], tiepoints: [10, 20, 0, 1000, 2000, 0] },
      [980, 2, 0, 2060, 0, -3],
    ],
    [
      'of centres',
      { ...none, scale: [2, 4, 0], tiepoints: tie, pixelIsPoint: true },
      [999, 2, 0, 2002, 0, -4],
    ],
    ['a scale below zero', { ...none, scale: [2, -3, 0], tiepoints: tie }, [1000, 2, 0, 2000, 0, -3]],
    ['a matrix', { ...none, matrix: rotated }, [1000, 1, 2, 2000, 2, -1]],
    [
      'south-up',
      { ...none, matrix: [2, 0, 0, 1000, 0, 3, 0, 2000, 0, 0, 0, 0, 0, 0, 0, 1] },
      [1000, 2, 0, 2000, 0, 3],
    ],
    ['control points alone', { ...none, tiepoints: [...tie, ...tie, ...tie] }, null],
    ['a scale without a tie point', { ...none, scale: [2, 3, 0] }, null],
    [
      'a matrix that maps all to a line',
      { ...none, matrix: [...rotated.slice(0, 5), 4, ...rotated.slice(6)] },
      null,
    ],
    ['no number', { ...none, scale: [Number.NaN, 3, 0], tiepoints: tie }, null],
    ['nothing', none, null],
  ])('%s', (_, given, expected) => {
    expect(geoTransform(given)).toEqual(expected);
  });
});

describe('pixels and bounds', () => {
  test('north-up, south-up and rotated rasters have their box the right way round', () => {
    expect(transformFacts([1000, 2, 0, 2000, 0, -3], 10, 20)).toEqual({
      pixelSize: [2, -3],
      bounds: [1000, 1940, 1020, 2000],
      rotated: false,
    });
    expect(transformFacts([1000, 2, 0, 2000, 0, 3], 10, 20)).toMatchObject({
      pixelSize: [2, 3],
      bounds: [1000, 2000, 1020, 2060],
    });
  });

  test.each([
    ['the noise of a sine', 1.2246467991473532e-16, false],
    ['a hundredth of a pixel over the raster', 0.005 / 10_000, false],
    ['a fiftieth of one', 0.01 / 10_000, true],
  ])('rows that lean by %s', (_, lean, rotated) => {
    const facts = transformFacts([0, 0.5, lean, 0, -lean, -0.5], 10_000, 10_000);
    expect(facts).toMatchObject({ rotated, ...(!rotated && { pixelSize: [0.5, -0.5] }) });
  });

  test('of a rotated raster the sides of a pixel are told', () => {
    expect(transformFacts([0, 3, 4, 0, 4, -3], 10, 10)).toEqual({
      pixelSize: [5, -5],
      bounds: [0, -30, 70, 40],
      rotated: true,
    });
  });
});

/** A GeoKeyDirectory of shorts that stand in it. */
const keys = (...given: readonly (readonly [number, number])[]): number[] => [
  ...[1, 1, 0, given.length],
  ...given.flatMap(([key, value]) => [key, 0, 1, value]),
];

describe('the keys of a GeoTIFF', () => {
  test.each([
    ['projected', keys([1024, 1], [3072, 28992]), 28992],
    ['geographic', keys([1024, 2], [2048, 4326]), 4326],
    ['geographic, with a projected key beside', keys([1024, 2], [2048, 4326], [3072, 28992]), 4326],
    ['geographic, with a projected key of its own', keys([1024, 2], [2048, 4326], [3072, 32767]), 4326],
    ['geographic, with an empty projected key', keys([1024, 2], [2048, 4326], [3072, 0]), 4326],
    ['defined by the file, on a known datum', keys([1024, 1], [2048, 4289], [3072, 32767]), null],
    ['projected without a code', keys([1024, 1], [2048, 4289]), null],
    ['of a model of its own, on a known datum', keys([1024, 32767], [2048, 4326]), null],
    ['of no model, geographic', keys([2048, 4326]), null],
    ['of no model, projected', keys([2048, 4289], [3072, 28992]), 28992],
    ['a geographic code for a projected one', keys([1024, 1], [3072, 4326]), 4326],
    ['the same beside a geographic key', keys([1024, 1], [2048, 4326], [3072, 4326]), null],
    ['a code with heights', keys([1024, 1], [3072, 7415]), 28992],
    ['heights alone', keys([1024, 1], [3072, 5709]), null],
    ['geocentric', keys([1024, 1], [3072, 4978]), null],
    ['a number of no code', keys([1024, 1], [3072, 54009]), 54009],
    ['none', null, null],
    ['cut short', [1, 1, 0, 9, 1024, 0, 1], null],
  ])('%s', (_, directory, epsg) => {
    expect(epsgCode(readGeoKeys(directory))).toBe(epsg);
  });

  test('a transform of centres is told from one of corners', () => {
    expect(readGeoKeys(keys([1025, 2])).pixelIsPoint).toBe(true);
    expect(readGeoKeys(keys([1025, 1])).pixelIsPoint).toBe(false);
  });
});
