// npm run bank:remedies [-- --every 4 --name float32_ --only debian|wasm]: makes a bank of rasters with GDAL, runs every line
// Sluice prints for them by two releases of GDAL, and compares what came out with what went in; prints what was harmed, and
// ends with 1 where anything was.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createInspector } from '../src-main/inspect/create-inspector.ts';
import { bankTable } from '../test/support/remedies/bank-table.ts';
import { debianGdal } from '../test/support/remedies/debian-gdal.ts';
import type { Gdal } from '../test/support/remedies/gdal.ts';
import { gdalInWasm } from '../test/support/remedies/gdal-in-wasm.ts';
import { makeBank } from '../test/support/remedies/make-bank.ts';
import { tryBank } from '../test/support/remedies/try-bank.ts';

const { values } = parseArgs({
  options: {
    every: { type: 'string', default: '1' },
    name: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
  },
});

const { signal } = new AbortController();
const root = await mkdtemp(join(tmpdir(), 'sluice-bank-'));
const inspector = createInspector();

/** Makes the bank anew, so that no release finds what another one left. */
async function tryOn(name: string, gdalFor: (folder: string) => Promise<Gdal>): Promise<void> {
  const folder = join(root, name);
  await mkdir(folder, { recursive: true });
  const gdal = await gdalFor(folder);
  await makeBank(folder, { every: Number(values.every), name: values.name });
  const tried = await tryBank({ folder, gdal, inspector, signal });
  for (const line of bankTable(gdal.version, tried)) console.log(line.replaceAll(`${folder}/`, ''));
  if (tried.trials.some(({ harms }) => harms.length > 0)) process.exitCode = 1;
}

/** Null where there is no way to the registry; then it is said. */
async function wasmOrNull(folder: string): Promise<Gdal | null> {
  const tools = join(root, 'tools');
  for (const each of [tools, folder]) await mkdir(each);
  try {
    return await gdalInWasm(tools, folder);
  } catch (cause) {
    console.log(`SKIPPED: the bank on a second GDAL. Its package cannot be had: ${String(cause)}`);
    return null;
  }
}

try {
  if (values.only !== 'wasm') await tryOn('debian', debianGdal);
  const second = values.only === 'debian' ? null : await wasmOrNull(join(root, 'wasm'));
  if (second !== null) await tryOn('wasm', () => Promise.resolve(second));
} finally {
  await inspector.close();
  await rm(root, { recursive: true, force: true });
}
