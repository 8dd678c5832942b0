import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GeoTiffFacts } from '../../src-main/contract/file-facts.ts';
import { createInspector, type Inspector } from '../../src-main/inspect/create-inspector.ts';
import { runRecipe } from '../support/rasters/run-recipe.ts';
import { withTools } from '../support/rasters/with-tools.ts';

/** What GDAL makes of a file; `values`: null where a pixel is not valid. */
interface Judged {
  readonly noData: string | null;
  readonly epsg: number | null;
  readonly mask: boolean;
  readonly values: readonly (number | null)[];
  readonly wgs84: readonly [number, number] | null;
}

/** The middle of a box around some hundred metres, beside shifts that differ by as much. */
const degrees = 3e-3;
const run = promisify(execFile);
const { signal } = new AbortController();
let folder: string;
let inspector: Inspector;
let judged: Readonly<Record<string, Judged>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-judged-'));
  inspector = createInspector();
});
afterAll(async () => {
  await inspector.close();
  await rm(folder, { recursive: true, force: true });
});

async function factsOf(name: string): Promise<GeoTiffFacts> {
  const { geotiff, ok, failure } = await inspector.inspect(join(folder, name), signal);
  if (geotiff === undefined || !ok) throw new Error(`${name}: ${failure?.message}`);
  return geotiff;
}

/** Where a preview shows nothing, its least and its greatest value. */
async function shown(name: string): Promise<unknown> {
  const outcome = await inspector.preview(join(folder, name), { band: 1, signal });
  if (outcome.kind === 'no-preview') return outcome.failure;
  const { levels, min, max } = outcome.preview;
  return { gaps: [...Buffer.from(levels, 'base64')].map((level) => level === 0), min, max };
}

function expected({ values }: Judged): unknown {
  const present = values.filter((each) => each !== null);
  const gaps = values.map((each) => each === null);
  return { gaps, min: Math.min(...present), max: Math.max(...present) };
}

withTools('rasters that say by other means what a pixel is', ['gdal'], () => {
  beforeAll(async () => {
    judged = (await runRecipe('make-judged-geotiffs.py', [folder])) as typeof judged;
  });

  test('have the pixels without data that GDAL finds: by value, mask, alpha band and LERC', async () => {
    const names = Object.keys(judged).filter((name) => !/^(crs|esri|7415|degrees|lean\b)/u.test(name));
    expect(names.length).toBeGreaterThan(18);
    for (const name of names) expect(await shown(name), name).toEqual(expected(judged[name] as Judged));
  });

  test('have the code and the place that GDAL gives them, or none', async () => {
    for (const [name, { epsg, wgs84 }] of Object.entries(judged)) {
      const facts = await factsOf(name);
      expect(facts.epsg, name).toBe(epsg);
      if (epsg === null || name === 'degrees-beyond.tif') expect(facts.wgs84, name).toBeUndefined();
      else {
        const [west = 0, south = 0, east = 0, north = 0] = facts.wgs84 ?? [];
        expect(Math.abs((west + east) / 2 - (wgs84?.[0] ?? 0)), name).toBeLessThan(degrees);
        expect(Math.abs((south + north) / 2 - (wgs84?.[1] ?? 0)), name).toBeLessThan(degrees);
      }
    }
  });

  test('say what is in them', async () => {
    const facts = async (name: string) => {
      const { bands, mask, rotated } = await factsOf(name);
      return { bands, mask, rotated };
    };
    expect(await facts('mask-tiled.tif')).toMatchObject({ mask: true, bands: [{ noData: null }] });
    expect((await facts('lowest.tif')).mask).toBeUndefined();
    for (const name of ['alpha.tif', 'alpha-apart.tif', 'alpha-named.tif'])
      expect(
        (await facts(name)).bands.map(({ alpha }) => alpha),
        name,
      ).toEqual([undefined, true]);
    expect((await facts('rgba.tif')).bands[3]?.alpha).toBe(true);
    expect((await facts('scale.tif')).bands).toEqual([
      { type: 'Int16', noData: '-32768', scale: 0.01, offset: -2 },
    ]);
    expect((await facts('half.tif')).bands).toEqual([{ type: 'Float32', noData: '-9999', bits: 16 }]);
    expect((await facts('statistics.tif')).bands[0]?.statistics).toEqual({ minimum: -9999, maximum: 96 });
    const within = ['crs-3167.tif', 'crs-2065.tif', 'crs-28992.tif', 'degrees-beyond.tif'].map(
      async (name) => (await factsOf(name)).wgs84Within,
    );
    expect(await Promise.all(within)).toEqual([200, 200, undefined, undefined]);
    expect((await facts('lean-of-noise.tif')).rotated).toBe(false);
    expect((await facts('lean.tif')).rotated).toBe(true);
  });

  test('are truncated wherever they are cut behind their first image', async () => {
    for (const name of ['mask.tif', 'mask-tiled.tif', 'lerc-nan.tif']) {
      const whole = await readFile(join(folder, name));
      for (const share of [0.4, 0.6, 0.8, 0.9, 0.97])
        await expectTruncated(whole, Math.floor(whole.length * share), name);
    }
  });

  test('are truncated wherever they are cut in overviews that GDAL wrote behind them', async () => {
    for (const name of ['scale.tif', 'alpha-apart.tif', 'mask-tiled.tif']) {
      const { length: begin } = await readFile(join(folder, name));
      const whole = await withOverviews(name);
      const added = whole.length - begin;
      expect(added, name).toBeGreaterThan(500);
      const cuts = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => begin + Math.floor(added * share));
      for (const length of [begin, ...cuts, whole.length - 20, whole.length - 1])
        await expectTruncated(whole, length, name);
    }
  });
});

async function expectTruncated(whole: Uint8Array, length: number, name: string): Promise<void> {
  const path = join(folder, 'cut.tif');
  await writeFile(path, whole.subarray(0, length));
  const { ok, failure } = await inspector.inspect(path, signal);
  const what = `${name}: ${length} of ${whole.length} bytes`;
  expect({ ok, code: failure?.code }, what).toEqual({ ok: false, code: 'truncated' });
}

/** The bytes of a raster with two overviews in it, which are found to be well; they come behind all it had. */
async function withOverviews(name: string): Promise<Uint8Array> {
  const path = join(folder, `overviews-${name}`);
  await copyFile(join(folder, name), path);
  await run('gdaladdo', ['-q', '-r', 'nearest', path, '2', '4']);
  const { ok, geotiff } = await inspector.inspect(path, signal);
  expect({ ok, overviews: geotiff?.overviews }, name).toEqual({ ok: true, overviews: 2 });
  return readFile(path);
}
