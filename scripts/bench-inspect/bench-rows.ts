import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, timeCommand } from './time-command.ts';
import { type ThreadTimes, timeThread } from './time-thread.ts';

/** Milliseconds of ours and of the tool of the format, for the same files in the same run. */
export interface BenchRow {
  readonly 'sluice inspect (ms)': number;
  readonly 'new thread (ms)': number | null;
  readonly 'warm thread (ms)': number | null;
  readonly tool: string;
  readonly 'tool (ms)': number;
  readonly '× tool': number;
}

export interface BenchPlace {
  /** What make-large.py made. */
  readonly folder: string;
  /** The built command line, and the Python that has GDAL. */
  readonly entry: string;
  readonly python: string;
  readonly runs: number;
}

export async function benchRows(place: BenchPlace): Promise<Readonly<Record<string, BenchRow>>> {
  const tiff = join(place.folder, 'large.tif');
  const results = join(place.folder, 'results_3di.nc');
  return {
    'BigTIFF of 6.4 GB': await oneFile(place, tiff, ['gdalinfo', '-json', tiff]),
    'HDF5 of 5 GB': await oneFile(place, results, ['h5dump', '-A', results]),
    ...manyFiles(place),
  };
}

async function oneFile(place: BenchPlace, path: string, tool: Command): Promise<BenchRow> {
  const ours = timeCommand(inspect(place, [path]), place.runs);
  const times = await timeThread(path, place.runs);
  return rowOf(ours, times, tool[0], timeCommand(tool, place.runs));
}

/** All small rasters by one process of ours; by one of Python with GDAL inside, and by a gdalinfo each. */
function manyFiles(place: BenchPlace): Record<string, BenchRow> {
  const small = join(place.folder, 'small');
  const paths = readdirSync(small).map((name) => join(small, name));
  const ours = timeCommand(inspect(place, paths), place.runs);
  const script =
    'import sys\nfrom osgeo import gdal\nfor path in sys.argv[1:]: gdal.Info(path, format="json")';
  const inside = timeCommand([place.python, '-c', script, ...paths], place.runs);
  const each = paths.reduce((sum, path) => sum + timeCommand(['gdalinfo', '-json', path], 1), 0);
  const title = `${paths.length} small GeoTIFFs`;
  return {
    [title]: rowOf(ours, null, 'gdalinfo, one process each', each),
    [`${title} (again)`]: rowOf(ours, null, 'gdal.Info, one process', inside),
  };
}

const inspect = ({ entry }: BenchPlace, paths: readonly string[]): Command => [
  process.execPath,
  entry,
  'inspect',
  '--json',
  ...paths,
];

const rowOf = (ours: number, times: ThreadTimes | null, tool: string, theirs: number): BenchRow => ({
  'sluice inspect (ms)': Math.round(ours),
  'new thread (ms)': times && Math.round(times.first),
  'warm thread (ms)': times && Math.round(times.warm * 10) / 10,
  tool,
  'tool (ms)': Math.round(theirs),
  '× tool': Math.round((ours / theirs) * 100) / 100,
});
