import { describe, expect, test } from 'vitest';
import type { RuleCheck, RuleName } from '../../src-main/contract/rule-check.ts';
import { checkRaster, remedyCommand } from '../../src-main/rules/check-raster.ts';
import { band, rasterFacts } from '../support/rules/raster-facts.ts';

type Change = NonNullable<Parameters<typeof rasterFacts>[0]>;

const half = (noData: string): Change => ({ bands: [{ type: 'Float32', noData, bits: 16 }] });
const alpha: Change = {
  bands: [
    { type: 'Float32', noData: null },
    { type: 'Byte', noData: null, alpha: true },
  ],
};
const counted = (minimum: number): Change => ({
  bands: [{ type: 'Float32', noData: '-9999', statistics: { minimum, maximum: 3 } }],
});

const failing = (change: Change): readonly RuleCheck[] =>
  checkRaster(rasterFacts(change)).filter(({ outcome }) => outcome !== 'pass');
const said = (change: Change): string[] => failing(change).map(({ rule, outcome }) => `${rule} ${outcome}`);
const outcomeOf = (rule: RuleName, change: Change): string | undefined =>
  checkRaster(rasterFacts(change)).find((each) => each.rule === rule)?.outcome;

test('an alpha band goes into the values, and the first band is not kept without it', () => {
  const line = remedyCommand(rasterFacts(alpha));
  expect(line).toMatch(/^gdal_translate -of VRT -b 1 -mask 2 .* && gdalwarp .*-dstnodata -9999 /u);
  const colours = { bands: [...(alpha.bands ?? []), ...(alpha.bands ?? [])] };
  expect(checkRaster(rasterFacts(colours))[1]?.command).toBeNull();
});

describe('the rules of a raster', () => {
  test('let a sound one pass, each with its reason', () => {
    const checks = checkRaster(rasterFacts());
    expect(checks.map(({ rule }) => rule)).toEqual([
      ...['readable', 'single-band', 'projection', 'projected-metres', 'transform', 'north-up'],
      ...['square-pixels', 'pixel-count', 'no-data', 'type', 'tiling', 'compression', 'overviews', 'cog'],
    ]);
    for (const each of checks) {
      expect(each).toMatchObject({ outcome: 'pass', remedy: null, command: null });
      expect(each.reason).toMatch(/^[A-Z].*\.$/u);
    }
    expect(remedyCommand(rasterFacts())).toBeNull();
  });

  const none = { pixelSize: undefined, bounds: undefined };
  test.each<[string, Change, string[]]>([
    ['three bands', { bands: Array(3).fill({ type: 'Byte', noData: '0' }) }, ['single-band refuse']],
    ['no EPSG code', { epsg: null }, ['projection refuse']],
    ['a code nobody knows', { epsg: 199_999 }, ['projection advice']],
    ["a number of Esri's", { epsg: 54_009 }, ['projection advice']],
    ['degrees beyond the world', { epsg: 4326 }, ['projection advice', 'projected-metres advice']],
    ['degrees', { epsg: 4326, bounds: [4, 51, 5, 52] }, ['projected-metres advice']],
    ['US survey feet', { epsg: 2263 }, ['projected-metres advice']],
    ['no transform', none, ['transform refuse']],
    ['control points only', { ...none, controlPoints: 4 }, ['transform refuse']],
    ['rotated', { rotated: true }, ['north-up refuse']],
    ['south-up', { pixelSize: [0.5, 0.5] }, ['north-up advice']],
    ['mirrored', { pixelSize: [-0.5, -0.5] }, ['north-up advice']],
    ['oblong pixels', { pixelSize: [0.5, -1] }, ['square-pixels advice']],
    ['more pixels than 3Di reads', { width: 100_000, height: 50_001 }, ['pixel-count advice']],
    ['no pixels', { width: 0 }, ['pixel-count refuse']],
    ['no no-data value', band('Float32', null), ['no-data refuse']],
    ['NaN for no data', band('Float32', 'nan'), ['no-data advice']],
    ['a no-data value no byte has', band('Byte', '-9999'), ['no-data advice']],
    ['a no-data value between integers', band('Int16', '0.5'), ['no-data advice', 'type advice']],
    ['a no-data value that is no number', band('Float32', 'none'), ['no-data advice']],
    ['no-data -9999 of half floats', half('-9999'), ['no-data advice']],
    ['no-data below 2^64', band('UInt64', '-1'), ['type advice']],
    ['a mask beside a value', { mask: true }, ['no-data advice']],
    ['a mask and no value', { mask: true, ...band('Float32', null) }, ['no-data refuse']],
    ['an alpha band', alpha, ['single-band refuse', 'no-data refuse']],
    ['scaled integers', { bands: [{ type: 'Int16', noData: '-32768', scale: 0.01 }] }, ['type advice']],
    ['statistics of no data', counted(-9999), ['no-data advice']],
    ['complex numbers', band('CFloat32', '0'), ['type refuse']],
    ['Float64', band('Float64', '-9999'), ['type advice']],
    ['strips', { tiled: false }, ['tiling advice', 'cog advice']],
    ['no overviews', { overviews: 0 }, ['overviews advice', 'cog advice']],
    ['parts out of order', { cog: false }, ['cog advice']],
    ['no compression', { compression: 'none' }, ['compression advice']],
  ])('%s: %s', (_, change, expected) => {
    expect(said(change)).toEqual(expected);
    for (const { reason, remedy } of failing(change)) {
      expect(reason).toMatch(/^(?:It|Only|EPSG:\d+).*\.$/u);
      expect(remedy).toMatch(/^[A-Z].*\.$/u);
    }
  });

  test.each<[string, string]>([
    ['Float32', '-3.4028234663852886e+38'],
    ['Float32', '-3.40282346638529e+38'],
    ['Float32', '1e+20'],
    ['Float64', '-1.7976931348623157e+308'],
    ['Byte', '0'],
    ['Byte', '255'],
    ['Int16', '-9999'],
    ['Int32', '-2147483648'],
    ['UInt16', '65535'],
  ])('%s can have %s for no data', (type, noData) => {
    expect(outcomeOf('no-data', band(type, noData))).toBe('pass');
  });

  test('say nothing of what they cannot know', () => {
    const rules = (change: Change) => checkRaster(rasterFacts(change)).map(({ rule }) => rule);
    expect(rules({ epsg: null })).not.toContain('projected-metres');
    expect(rules({ rotated: true })).not.toContain('square-pixels');
    expect(rules({ pixelSize: undefined, bounds: undefined })).not.toContain('north-up');
  });

  test('ask no layout of a raster as small as one tile', () => {
    const plain = { tiled: false, compression: 'none', overviews: 0, cog: false };
    expect(said({ ...plain, width: 512, height: 512 })).toEqual([]);
    expect(said({ ...plain, width: 513 })).toEqual([
      ...['tiling advice', 'compression advice', 'overviews advice', 'cog advice'],
    ]);
  });

  test('do not look further where a file cannot be read', () => {
    const failure = { code: 'truncated', message: 'Its pixels reach to byte 9, but it has only 8 bytes.' };
    const broken = { path: '/a.tif', size: 8, ok: false, kind: 'geotiff', failure } as const;
    const [check, ...others] = checkRaster(broken);
    expect(check).toMatchObject({
      rule: 'readable',
      outcome: 'refuse',
      reason: failure.message,
      command: null,
    });
    expect(others).toEqual([]);
    expect(remedyCommand(broken)).toBeNull();
    expect(checkRaster({ ...broken, kind: 'hdf5' })).toEqual([]);
  });
});

describe('the line that mends', () => {
  const layout = '-of COG -co COMPRESS=DEFLATE -co OVERVIEWS=IGNORE_EXISTING -co RESAMPLING=NEAREST';

  test('is as short as what is wrong', () => {
    const [check] = failing({ bands: Array(3).fill({ type: 'Float32', noData: '0' }) });
    expect(check?.command).toBe(
      `gdal_translate -b 1 ${layout} /run/depth-max-dtri.tif /run/depth-max-dtri-mended.tif`,
    );
  });

  test('of several rules is one, in two steps where one program cannot do it', () => {
    const facts = rasterFacts({ rotated: true, epsg: null, bands: [{ type: 'Byte', noData: null }] });
    expect(remedyCommand(facts)).toBe(
      'gdal_translate -of VRT -a_srs EPSG:CODE /run/depth-max-dtri.tif /run/depth-max-dtri-mended.vrt && ' +
        'gdalwarp -ovr NONE -srcnodata -9999 -dstnodata -9999 -ot Float32 ' +
        `${layout} /run/depth-max-dtri-mended.vrt /run/depth-max-dtri-mended.tif`,
    );
  });

  test('leaves the size of pixels to gdalwarp where the unit changes too', () => {
    expect(remedyCommand(rasterFacts({ pixelSize: [0.5, -1] }))).toContain('-tr 0.5 0.5');
    const degrees = remedyCommand(rasterFacts({ pixelSize: [0.5, -1], epsg: 4326, bounds: [4, 51, 5, 52] }));
    expect(degrees).toContain('-t_srs EPSG:CODE');
    expect(degrees).not.toContain('-tr');
  });

  test('lets a file over 4 GiB be one', () => {
    expect(remedyCommand(rasterFacts({ rotated: true, width: 30_000, height: 30_000 }))).toContain(
      '-co BIGTIFF=IF_SAFER',
    );
  });

  test.each<[string, Change, RegExp]>([
    ['a mask beside a value', { mask: true }, /makes? data of the pixels/u],
    ['signed bytes', band('Int8', null), /before 3\.7/u],
    [
      'alpha beside colours',
      { bands: [...(alpha.bands ?? []), ...(alpha.bands ?? [])] },
      /which of its bands/u,
    ],
  ])('is not there for %s, and the remedy says why', (_, change, why) => {
    const facts = rasterFacts(change);
    expect(remedyCommand(facts)).toBeNull();
    expect(failing(change).map(({ remedy }) => remedy)).toContainEqual(expect.stringMatching(why));
  });

  test('tells gdalwarp the grid there is, and says with it which pixels have no data', () => {
    const turned = remedyCommand(
      rasterFacts({ pixelSize: [0.5, 0.5], mask: true, ...band('Float32', null) }),
    );
    expect(turned).toContain('gdalwarp -tr 0.5 0.5 -te 120000 479000 121000 480000 -dstnodata -9999 ');
    const rotated = failing({ rotated: true, ...band('Byte', null) });
    expect(rotated.map(({ rule }) => rule)).toEqual(['north-up', 'no-data']);
    expect(rotated[0]?.command).toContain('-dstnodata -9999 -ot Float32 ');
  });

  test('calculates what has a scale, and keeps "no data" out of it', () => {
    const scaled = (noData: string, scale: number): string | null =>
      remedyCommand(rasterFacts({ bands: [{ type: 'Int16', noData, scale }] }));
    expect(scaled('-32768', 0.01)).toMatch(
      /-mask mask -a_nodata none -unscale -ot Float32 .*-dstnodata -9999 /u,
    );
    expect(scaled('-32768', 1000)).toContain('-dstnodata -3.4028234663852886e+38 ');
  });

  test('makes no overviews of values that Float32 lacks', () => {
    const checks = failing({ ...band('Int32', null), overviews: 0 });
    const lineOf = (rule: RuleName) => checks.find((each) => each.rule === rule)?.command;
    expect(lineOf('no-data')).toContain('-co OVERVIEWS=NONE ');
    expect(lineOf('overviews')).toBeNull();
    expect(remedyCommand(rasterFacts({ ...band('Int32', null), overviews: 0 }))).toContain('-ot Float32 ');
  });

  test('takes out statistics that count "no data", and changes nothing else', () => {
    const line = `gdal_translate -unscale ${layout} /run/depth-max-dtri.tif /run/depth-max-dtri-mended.tif`;
    expect(remedyCommand(rasterFacts(counted(-9999)))).toBe(line);
  });

  test.each<[string, number, Change, string]>([
    ['where the run knows it', 28992, { epsg: null }, '-a_srs EPSG:28992 '],
    ['not where it is no code', 199_999, { epsg: null }, '-a_srs EPSG:CODE '],
    ['not of metres for degrees', 28992, { epsg: null, bounds: [4, 51, 5, 52] }, '-a_srs EPSG:CODE '],
    ['not of degrees for metres', 4326, { epsg: null }, '-a_srs EPSG:CODE '],
    ['to project to, in metres', 28992, { epsg: 4326, bounds: [4, 51, 5, 52] }, '-t_srs EPSG:28992 '],
    ['not to project to degrees', 4258, { epsg: 4326, bounds: [4, 51, 5, 52] }, '-t_srs EPSG:CODE '],
  ])('has the EPSG code %s', (_, epsg, change, expected) => {
    const facts = rasterFacts(change);
    expect(remedyCommand(facts, { epsg })).toContain(expected);
    const remedy = checkRaster(facts, { epsg }).find(({ outcome }) => outcome !== 'pass')?.remedy ?? '';
    expect(/\bCODE\b/u.test(remedy)).toBe(expected.includes('CODE'));
  });
});
