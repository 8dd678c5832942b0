import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CsvFacts, FileFacts } from '../../src-main/contract/file-facts.ts';
import { ensureBuilt } from '../support/built.ts';
import { compareCsv } from '../support/rasters/compare-csv.ts';
import { compareGeotiff } from '../support/rasters/compare-geotiff.ts';
import { compareHdf5, compareNetcdf, type H5pyView, type TimeView } from '../support/rasters/compare-hdf5.ts';
import { FieldComparison } from '../support/rasters/field-comparison.ts';
import { gdalinfoView } from '../support/rasters/gdalinfo-view.ts';
import { h5dumpView } from '../support/rasters/h5dump-view.ts';
import { ncdumpView } from '../support/rasters/ncdump-view.ts';
import { runRecipe } from '../support/rasters/run-recipe.ts';
import { withTools } from '../support/rasters/with-tools.ts';
import { runCli } from '../support/run-cli.ts';

let folder: string;
beforeAll(async () => {
  ensureBuilt();
  folder = await mkdtemp(join(tmpdir(), 'sluice-real-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function made(kind: 'geotiffs' | 'hdf5' | 'netcdf', endings: readonly string[]): Promise<string[]> {
  const into = join(folder, kind);
  await mkdir(into, { recursive: true });
  await runRecipe(`make-${kind}.py`, [into]);
  const names = (await readdir(into)).filter((name) => endings.includes(extname(name))).toSorted();
  return names.map((name) => join(into, name));
}

/** What the built command line prints of each, by its path: one line a file, in the order given. */
async function inspected(paths: readonly string[]): Promise<Map<string, FileFacts>> {
  const { stdout } = await runCli(['inspect', '--json', ...paths], { folder });
  const facts = stdout.trimEnd().split('\n');
  expect(facts.length).toBe(paths.length);
  const read = facts.map((line) => JSON.parse(line) as FileFacts);
  expect(read.map(({ path }) => path)).toEqual(paths);
  return new Map(read.map((each) => [each.path, each]));
}

function refusalOf(path: string, facts: ReadonlyMap<string, FileFacts>): [string, string][] {
  const failure = facts.get(path)?.failure;
  return failure === undefined ? [] : [[basename(path), failure.code]];
}

/** What describe-geotiffs.py prints of a file. */
interface GdalSays {
  readonly info: string;
  readonly cog: boolean;
}

/** What differs for a reason that docs/inspect.md gives, and in no other way. */
const explained = new Map([['crs-user-defined.tif wgs84', 'a projection without an EPSG code has no place']]);

function expectNothingElse(what: string, { counts, differences }: FieldComparison): void {
  process.stdout.write(`\n=== ${what}: ${counts.files} files, ${counts.fields} fields compared ===\n\n`);
  expect(differences.filter(({ file, field }) => !explained.has(`${file} ${field}`))).toEqual([]);
}

withTools('GeoTIFFs of GDAL', ['gdal'], () => {
  test('are to us what they are to gdalinfo', async () => {
    const paths = await made('geotiffs', ['.tif']);
    const facts = await inspected(paths);
    const theirs = (await runRecipe('describe-geotiffs.py', paths)) as Record<string, GdalSays>;
    const comparison = new FieldComparison();
    for (const path of paths) {
      const { info = '', cog = false } = theirs[path] ?? {};
      compareGeotiff(comparison, basename(path), facts.get(path)?.geotiff, gdalinfoView(info), cog);
    }
    expectNothingElse('GeoTIFF against gdalinfo', comparison);
    expect(comparison.differences.map(({ file, field }) => `${file} ${field}`)).toEqual([
      ...explained.keys(),
    ]);
  });
});

withTools('CSV of Python', ['gdal'], () => {
  test('has the columns and rows that Python reads', async () => {
    const into = join(folder, 'csv');
    await mkdir(into);
    const seen = (await runRecipe('make-csv.py', [into])) as Record<string, CsvFacts>;
    const facts = await inspected(Object.keys(seen).map((name) => join(into, name)));
    const comparison = new FieldComparison();
    for (const [name, theirs] of Object.entries(seen))
      compareCsv(comparison, name, facts.get(join(into, name))?.csv, theirs);
    expectNothingElse("CSV against Python's reader", comparison);
  });
});

withTools('HDF5 of h5py', ['hdf5'], () => {
  test('is to us what it is to h5dump and h5py', async () => {
    const all = await made('hdf5', ['.h5', '.nc']);
    const facts = await inspected(all);
    const refused = new Map(all.flatMap((path) => refusalOf(path, facts)));
    expect(Object.fromEntries(refused)).toEqual({
      'cut.h5': 'truncated',
      'cut-latest.h5': 'truncated',
      'left-open.h5': 'truncated',
      'links.h5': 'elsewhere',
    });
    // What is not whole for what it lacks is told as far as it goes.
    const paths = all.filter((path) => refused.get(basename(path)) !== 'truncated');
    const h5py = (await runRecipe('describe-hdf5.py', paths)) as Record<string, H5pyView>;
    const comparison = new FieldComparison();
    for (const path of paths)
      compareHdf5(
        comparison,
        basename(path),
        facts.get(path)?.hdf5,
        h5py[path] ?? {},
        await h5dumpView(path),
      );
    expectNothingElse('HDF5 against h5dump and h5py', comparison);
  });
});

withTools('NetCDF of its own library', ['netcdf', 'hdf5'], () => {
  test('is to us what it is to ncdump', async () => {
    const all = await made('netcdf', ['.nc']);
    const facts = await inspected(all);
    const refused = new Map(all.flatMap((path) => refusalOf(path, facts)));
    expect(Object.fromEntries(refused)).toEqual({
      'netcdf3-64bit-data.nc': 'unsupported',
      'netcdf3-64bit-offset.nc': 'unsupported',
      'netcdf3-classic.nc': 'unsupported',
    });
    for (const path of all.filter((each) => refused.has(basename(each))))
      expect(facts.get(path)?.failure?.message).toContain(
        `${basename(path)} is NetCDF of the classic format, and rightly named.`,
      );
    const paths = all.filter((path) => !refused.has(basename(path)));
    const times = (await runRecipe('describe-times.py', paths)) as Record<string, TimeView | null>;
    const comparison = new FieldComparison();
    for (const path of paths)
      compareNetcdf(
        comparison,
        basename(path),
        facts.get(path)?.hdf5,
        await ncdumpView(path),
        times[path] ?? null,
      );
    expectNothingElse('NetCDF against ncdump', comparison);
  });
});
