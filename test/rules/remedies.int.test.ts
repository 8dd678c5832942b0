import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FileFacts } from '../../src-main/contract/file-facts.ts';
import type { RuleName } from '../../src-main/contract/rule-check.ts';
import { encodeGeoTiff } from '../../src-main/demo/sample-run/encode-geotiff.ts';
import { createInspector, type Inspector } from '../../src-main/inspect/create-inspector.ts';
import { checkRaster, remedyCommand } from '../../src-main/rules/check-raster.ts';
import { mendedPath } from '../../src-main/rules/mend/mended-path.ts';
import { withTools } from '../support/rasters/with-tools.ts';
import { debianGdal } from '../support/remedies/debian-gdal.ts';
import { makeBank } from '../support/remedies/make-bank.ts';
import { tryBank } from '../support/remedies/try-bank.ts';

const run = promisify(execFile);
const { signal } = new AbortController();
const side = 64;
const [west, north, pixelSize] = [120_000, 480_000, 0.5];

let folder: string;
let base: string;
let inspector: Inspector;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-mend-'));
  inspector = createInspector();
  base = join(folder, 'base.tif');
  await writeFile(base, encodeGeoTiff(gridOf(-9999)));
});
afterAll(async () => {
  await inspector.close();
  await rm(folder, { recursive: true, force: true });
});

/** Depths from 0 to 2 m; each eighth pixel holds no data. */
function gridOf(noData: number) {
  const values = Float32Array.from({ length: side * side }, (_, at) =>
    at % 8 === 0 ? noData : (at % 40) / 20,
  );
  return { width: side, height: side, values, noData, epsg: 28992, west, north, pixelSize };
}

const translate = (...options: string[]) => [['gdal_translate', '-q', ...options, 'IN', 'OUT']];
const edit = (...options: string[]) => [
  ['gdal_translate', '-q', 'IN', 'OUT'],
  ['gdal_edit.py', ...options, 'OUT'],
];
const warp = (...options: string[]) => [['gdalwarp', '-q', ...options, 'IN', 'OUT']];
/** Through a VRT whose transform is written by hand: GDAL's own programs make none that is rotated. */
const placed = (transform: readonly number[], ...options: string[]) => [
  ['gdal_translate', '-q', '-of', 'VRT', ...options, 'IN', 'OUT.vrt'],
  [
    'sed',
    '-i',
    `s|<GeoTransform>.*</GeoTransform>|<GeoTransform>${transform.join(', ')}</GeoTransform>|`,
    'OUT.vrt',
  ],
  ['gdal_translate', '-q', 'OUT.vrt', 'OUT'],
];
const rotated = [west, 0.4, 0.3, north, 0.3, -0.4];
const southUp = [west, 0.5, 0, north - 32, 0, 0.5];
const corners = [
  [0, 0],
  [side, 0],
  [0, side],
  [side, side],
] as const;
const points = corners.flatMap(([x, y]) => ['-gcp', x, y, west + x / 2, north - y / 2].map(String));

interface Case {
  readonly name: string;
  readonly make: readonly (readonly string[])[];
  readonly fails: readonly RuleName[];
}

const cases: readonly Case[] = [
  { name: 'three bands.tif', make: translate('-b', '1', '-b', '1', '-b', '1'), fails: ['single-band'] },
  { name: 'no projection.tif', make: edit('-a_srs', ''), fails: ['projection'] },
  {
    name: "own projection's.tif",
    make: translate('-a_srs', '+proj=sterea +lat_0=52 +lon_0=5 +ellps=bessel +units=m'),
    fails: ['projection'],
  },
  { name: 'degrees.tif', make: warp('-t_srs', 'EPSG:4326'), fails: ['projected-metres'] },
  { name: 'no transform.tif', make: edit('-unsetgt'), fails: ['transform'] },
  { name: 'control points.tif', make: translate('-a_srs', 'EPSG:28992', ...points), fails: ['transform'] },
  { name: 'rotated.tif', make: placed(rotated), fails: ['north-up'] },
  { name: 'upside-down.tif', make: placed(southUp), fails: ['north-up'] },
  { name: 'flat "pixels".tif', make: translate('-outsize', '100%', '50%'), fails: ['square-pixels'] },
  { name: 'no no-data.tif', make: edit('-unsetnodata'), fails: ['no-data'] },
  { name: 'byte no no-data.tif', make: translate('-ot', 'Byte', '-a_nodata', 'none'), fails: ['no-data'] },
  { name: 'impossible no-data.tif', make: edit('-a_nodata', '1e300'), fails: ['no-data'] },
  { name: 'complex.tif', make: translate('-ot', 'CFloat32'), fails: ['type'] },
  { name: 'float64.tif', make: translate('-ot', 'Float64'), fails: ['type'] },
  { name: 'int16.tif', make: translate('-ot', 'Int16'), fails: ['type'] },
  {
    name: 'float64 of its own largest.tif',
    make: warp('-ot', 'Float64', '-dstnodata', '-1.7976931348623157e+308'),
    fails: ['type'],
  },
  {
    name: 'large $HOME `id`.tif',
    make: translate('-outsize', '1000', '1000'),
    fails: ['tiling', 'compression', 'overviews', 'cog'],
  },
  {
    name: 'tiled and packed.tif',
    make: translate('-outsize', '1000', '1000', '-co', 'TILED=YES', '-co', 'COMPRESS=LZW'),
    fails: ['overviews', 'cog'],
  },
  {
    name: 'all at once.tif',
    make: [
      ...placed(rotated, '-b', '1', '-b', '1', '-a_nodata', 'none', '-ot', 'Float64'),
      ['gdal_edit.py', '-a_srs', '', 'OUT'],
    ],
    fails: ['single-band', 'projection', 'north-up', 'no-data', 'type'],
  },
  {
    name: 'grey é 灰.TIFF',
    make: placed(southUp, '-b', '1', '-b', '1', '-ot', 'UInt16', '-a_nodata', 'none'),
    fails: ['single-band', 'north-up', 'no-data', 'type'],
  },
];

async function make({ name, make: steps }: Case): Promise<FileFacts> {
  const path = join(folder, name);
  const named = (word: string) => word.replace(/^IN$/u, base).replace(/^OUT(\.vrt)?$/u, `${path}$1`);
  for (const [program = '', ...words] of steps) await run(program, words.map(named));
  return inspector.inspect(path, signal);
}

/** What a person writes in the places that only a person can fill. */
const filledIn = (command: string): string =>
  command
    .replace('EPSG:CODE', 'EPSG:28992')
    .replace('WEST NORTH EAST SOUTH', `${west} ${north} ${west + 32} ${north - 32}`)
    .replace('WEST SOUTH EAST NORTH', `${west} ${north - 32} ${west + 32} ${north}`);

/** As a person would: pasted into a shell. */
async function mended(path: string, command: string): Promise<FileFacts> {
  const before = await readFile(path);
  await run('/bin/sh', ['-c', filledIn(command)]);
  expect((await readFile(path)).equals(before)).toBe(true);
  return inspector.inspect(mendedPath(path), signal);
}

const failing = (facts: FileFacts): RuleName[] =>
  checkRaster(facts).flatMap(({ rule, outcome }) => (outcome === 'pass' ? [] : [rule]));

withTools('the line a rule gives', ['gdal'], () => {
  test.each(cases)('$name fails $fails, and passes once its lines were run', async (each) => {
    const facts = await make(each);
    expect(failing(facts)).toEqual(each.fails);
    for (const { rule, command } of checkRaster(facts)) {
      if (command === null) continue;
      expect(failing(await mended(facts.path, command))).not.toContain(rule);
      await rm(mendedPath(facts.path));
    }
    const all = remedyCommand(facts);
    expect(failing(await mended(facts.path, all ?? ''))).toEqual([]);
  });

  test('leaves what is right as it is', async () => {
    expect(failing(await inspector.inspect(base, signal))).toEqual([]);
    expect(remedyCommand(await inspector.inspect(base, signal))).toBeNull();
  });

  test.each([
    ['NaN', 'nan.tif', []],
    ['what Float32 cannot hold', 'wide.tif', ['-ot', 'Float64', '-dstnodata', '-1.7976931348623157e+308']],
  ])('keeps the values, and knows which are none, where that is %s', async (_, name, options) => {
    const [from, path] = [join(folder, `before ${name}`), join(folder, name)];
    await writeFile(from, encodeGeoTiff(gridOf(Number.NaN)));
    await run('gdalwarp', ['-q', ...options, from, path]);
    const facts = await inspector.inspect(path, signal);
    expect(failing(facts)).toEqual(options.length === 0 ? ['no-data'] : ['type']);
    const after = await mended(path, remedyCommand(facts) ?? '');
    expect(after.geotiff?.bands).toEqual([{ type: 'Float32', noData: '-9999' }]);
    expect(await figures(after.path)).toBe(await figures(path));
    expect(await figures(after.path)).toMatch(/^Minimum=0\.050, Maximum=1\.950/u);
  });
});

withTools('the bank of rasters', ['gdal'], () => {
  /** The whole of it is tried at night; every 29th file of it here has some of each kind. */
  const every = 29;

  test('loses nothing by any line', async () => {
    const bank = await mkdtemp(join(folder, 'bank-'));
    await makeBank(bank, { every });
    const { files, trials } = await tryBank({ folder: bank, gdal: await debianGdal(), inspector, signal });
    expect(files).toBeGreaterThanOrEqual(10);
    expect(trials.length).toBeGreaterThan(files);
    expect(trials.filter(({ harms }) => harms.length > 0)).toEqual([]);
  });

  test.each([
    ['values', 'int16_classes_nd-usual.tif', '-ot Float32', '-ot Byte'],
    ['validity', 'byte_classes_nd-none.tif', '-unscale -ot Float32 -a_nodata -9999', '-a_nodata 255'],
    ['place', 'float32_ramp_nd-nan_oblong.tif', /-tr .* -dst/u, '-dst'],
    ['statistics', 'float32_ramp_nd-none_stats-counted.tif', '-unscale ', ''],
    ['overviews', 'float32_ramp_nd-usual_large_ovr-AVERAGE.tif', 'IGNORE_EXISTING', 'AUTO'],
    ['finding', 'float32_ramp_nd-none_stats-counted.tif', '-a_nodata -9999', ''],
  ])('notices that a line harms %s', async (check, name, careful, careless) => {
    const bank = await mkdtemp(join(folder, 'harm-'));
    await makeBank(bank, { name });
    const debian = await debianGdal();
    const gdal = { ...debian, run: (line: string) => debian.run(line.replace(careful, careless)) };
    const { trials } = await tryBank({ folder: bank, gdal, inspector, signal });
    const checks = trials.flatMap(({ harms }) => harms.map((harm) => harm.split(':')[0]));
    expect(checks).toContain(check);
  });
});

/** Of the pixels that hold data. */
async function figures(path: string): Promise<string | undefined> {
  const { stdout } = await run('gdalinfo', ['-stats', '--config', 'GDAL_PAM_ENABLED', 'NO', path]);
  return stdout.match(/Minimum=.*/u)?.[0];
}
