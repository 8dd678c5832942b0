import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runRecipe } from '../support/rasters/run-recipe.ts';
import { withTools } from '../support/rasters/with-tools.ts';

const ceiling = 150_000_000;
const measure = join(import.meta.dirname, '../support/rasters/measure-memory.ts');

interface Measured {
  /** Bytes the process grew by at its largest. */
  readonly growth: number;
  readonly sound: number;
}

let folder: string;

/** Inspects and previews the files in a process of its own, which grows by what readers need and nothing else. */
async function measured(what: string, paths: readonly string[]): Promise<Measured> {
  const { stdout } = await promisify(execFile)(process.execPath, [measure, ...paths]);
  const found = JSON.parse(stdout) as Measured;
  process.stdout.write(`\n=== ${what}: grew by ${Math.round(found.growth / 1e6)} MB ===\n\n`);
  return found;
}

withTools('memory of reading', ['gdal', 'hdf5'], () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-memory-'));
    await runRecipe('make-large.py', [folder, '1000']);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('a BigTIFF of 6.4 GB and an HDF5 file of 5 GB are read and previewed in bounded memory', async () => {
    const paths = ['large.tif', 'results_3di.nc'].map((name) => join(folder, name));
    const { growth, sound } = await measured('6.4 GB and 5 GB', paths);
    expect(sound).toBe(2);
    expect(growth).toBeLessThan(ceiling);
  });

  test('a thousand rasters are read and previewed in bounded memory', async () => {
    const names = await readdir(join(folder, 'small'));
    const paths = names.map((name) => join(folder, 'small', name));
    const { growth, sound } = await measured('1,000 small GeoTIFFs', paths);
    expect(sound).toBe(1000);
    expect(growth).toBeLessThan(ceiling);
  });
});
