// npm run bench:inspect [-- --runs 5 --small 1000]: facts of a BigTIFF of 6.4 GB, an HDF5 file of 5 GB (both sparse) and
// many small GeoTIFFs by the built command line, beside GDAL's and HDF5's own tools; medians, ratios within this run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runRecipe } from '../test/support/rasters/run-recipe.ts';
import { benchRows } from './bench-inspect/bench-rows.ts';
import { ensureTool } from './ensure-tool.ts';
import { debianPython } from './tool-table.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, small: { type: 'string', default: '1000' } },
});
for (const name of ['gdal', 'hdf5'] as const) {
  const tool = ensureTool(name);
  if (tool.kind === 'missing') throw new Error(tool.sentence);
}
const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
try {
  await runRecipe('make-large.py', [folder, values.small]);
  const entry = join(import.meta.dirname, '..', 'out', 'headless', 'sluice.js');
  console.table(await benchRows({ folder, entry, python: debianPython, runs: Number(values.runs) }));
} finally {
  rmSync(folder, { recursive: true });
}
