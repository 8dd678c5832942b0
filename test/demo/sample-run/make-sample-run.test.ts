import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { fromFile } from 'geotiff';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSampleRun, type SampleRun } from '../../../src-main/demo/sample-run/make-sample-run.ts';

let folder: string;
let run: SampleRun;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-sample-run-'));
  run = await makeSampleRun(join(folder, 'new folder'));
});
afterAll(() => rm(folder, { recursive: true }));

const pathOf = (code: string): string => run.files.find((file) => file.code === code)!.path;

describe('a sample run', () => {
  test('has the nine files of one run, named as people find them', () => {
    expect(run.files.map((file) => [file.code, file.name])).toEqual([
      ['grid-admin', 'gridadmin.h5'],
      ['results-3di', 'results_3di.nc'],
      ['aggregate-results-3di', 'aggregate_results_3di.nc'],
      ['logfiles', 'log_files.zip'],
      ['depth-max-dtri', 'depth-max-dtri.tif'],
      ['s1-max-dtri', 's1-max-dtri.tif'],
      ['depth-first-dtri', 'depth-first-dtri.tif'],
      ['total-damage', 'total-damage.tif'],
      ['damage-summary', 'damage-summary.csv'],
    ]);
  });

  test('is under 300 kB in all, and says the true sizes', async () => {
    const sizes = await Promise.all(run.files.map(async (file) => (await stat(file.path)).size));
    expect(run.files.map((file) => file.size)).toEqual(sizes);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
  });

  test('rasters and texts are the same bytes in every run of one identity', async () => {
    const again = await makeSampleRun(join(folder, 'again'), run.identity);
    for (const code of [
      'logfiles',
      'depth-max-dtri',
      's1-max-dtri',
      'depth-first-dtri',
      'total-damage',
      'damage-summary',
    ]) {
      const twin = again.files.find((file) => file.code === code)!.path;
      expect(await readFile(twin), code).toEqual(await readFile(pathOf(code)));
    }
  });

  test('two runs are two simulations of two models', async () => {
    const other = await makeSampleRun(join(folder, 'other'));
    expect(other.identity.modelSlug).not.toBe(run.identity.modelSlug);
    expect(other.identity.simulationId).not.toBe(run.identity.simulationId);
  });
});

describe('its HDF5 files', () => {
  async function attributesOf(code: string): Promise<Record<string, unknown>> {
    const { File, ready } = await import('h5wasm/node');
    (await ready).activate_throwing_error_handler();
    const file = new File(pathOf(code), 'r');
    try {
      return Object.fromEntries(
        Object.entries(file.attrs).map(([name, attribute]) => [name, attribute.value]),
      );
    } finally {
      file.close();
    }
  }

  test('the grid administration knows model, revision, EPSG code and versions', async () => {
    expect(await attributesOf('grid-admin')).toEqual({
      model_slug: run.identity.modelSlug,
      model_name: run.identity.modelName,
      revision_hash: expect.stringMatching(/./u) as string,
      revision_nr: run.identity.revisionNumber,
      epsg_code: '28992',
      threedicore_version: expect.stringMatching(/./u) as string,
      threedi_version: expect.stringMatching(/./u) as string,
    });
  });

  test.each(['results-3di', 'aggregate-results-3di'])(
    '%s names the same model and the simulation',
    async (code) => {
      expect(await attributesOf(code)).toEqual({
        model_slug: run.identity.modelSlug,
        simulation_id: run.identity.simulationId,
        revision_id: run.identity.revisionId,
        model_id: run.identity.modelId,
        threedicore_version: expect.stringMatching(/./u) as string,
      });
    },
  );

  test('hold values along a time axis', async () => {
    const { Dataset, File } = await import('h5wasm/node');
    const file = new File(pathOf('results-3di'), 'r');
    const time = file.get('time');
    const levels = file.get('Mesh2D_s1');
    expect(time instanceof Dataset && time.shape).toEqual([13]);
    expect(levels instanceof Dataset && levels.shape).toEqual([13, 100]);
    file.close();
  });
});

describe('its GeoTIFFs', () => {
  test.each(['depth-max-dtri', 's1-max-dtri', 'depth-first-dtri', 'total-damage'])(
    '%s is one float32 band with EPSG code, no-data and place',
    async (code) => {
      const tiff = await fromFile(pathOf(code));
      const image = await tiff.getImage();
      expect([image.getWidth(), image.getHeight(), image.getSamplesPerPixel()]).toEqual([100, 100, 1]);
      expect([image.getSampleFormat(), image.getBitsPerSample()]).toEqual([3, 32]);
      expect(image.getGeoKeys()?.['ProjectedCSTypeGeoKey']).toBe(28992);
      expect(image.getGDALNoData()).toBe(-9999);
      expect(image.getBoundingBox()).toEqual([120_000, 479_950, 120_050, 480_000]);
      const [band] = await image.readRasters();
      expect(band).toBeInstanceOf(Float32Array);
      const values = band as Float32Array;
      expect([values[0], values.some((value) => value !== -9999 && Number.isFinite(value))]).toEqual([
        -9999,
        true,
      ]);
      await tiff.close();
    },
  );

  test('hold different values under different codes', async () => {
    const [depth, level] = await Promise.all([
      readFile(pathOf('depth-max-dtri')),
      readFile(pathOf('s1-max-dtri')),
    ]);
    expect(depth.equals(level)).toBe(false);
  });
});

describe('its other files', () => {
  test('the log archive unzips to a log that names the simulation', async () => {
    const entries = unzipSync(await readFile(pathOf('logfiles')));
    const [name = ''] = Object.keys(entries);
    expect(name).toBe(`log_files_sim_${run.identity.simulationId}.log`);
    expect(Buffer.from(entries[name]!).toString()).toContain(run.identity.modelSlug);
  });

  test('the damage summary is a CSV with a header and as many columns in every row', async () => {
    const rows = (await readFile(pathOf('damage-summary'), 'utf8')).trimEnd().split('\n');
    expect(rows[0]).toBe('land_use,area_m2,direct_damage,indirect_damage,total_damage');
    expect(rows.slice(1).map((row) => row.split(',').length)).toEqual([5, 5, 5]);
  });
});
