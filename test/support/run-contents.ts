import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { zipSync } from 'fflate';
import { encodeGeoTiff } from '../../src-main/demo/sample-run/encode-geotiff.ts';
import { type Hdf5Content, writeHdf5 } from '../../src-main/demo/sample-run/write-hdf5.ts';

type Attributes = Hdf5Content['attributes'];
type Write = (path: string) => Promise<void>;

const slug = 'polder-1-2f6c';
/** Attribute sets as two public sample files have them. */
export const gridAttributes: Attributes = {
  model_slug: slug,
  model_name: 'Polder (1)',
  revision_hash: '',
  revision_nr: 12,
  epsg_code: Buffer.from('28992', 'latin1'),
  threedicore_version: '',
  threedi_version: '2.4',
};
export const simulationAttributes: Attributes = {
  threedicore_version: '3.6.10',
  model_slug: slug,
  simulation_id: 259643,
  revision_id: 16457,
  model_id: 74298,
};

export const hdf5 =
  (attributes: Attributes, ...variables: readonly string[]): Write =>
  (path) =>
    writeHdf5(path, {
      attributes,
      datasets: variables.map((name) => ({ name, shape: [4], data: new Float32Array(4) })),
    });

export const grid = (change: Attributes = {}): Write => hdf5({ ...gridAttributes, ...change }, 'node_id');
export const snapshots = (change: Attributes = {}): Write =>
  hdf5({ ...simulationAttributes, ...change }, 'Mesh2D_s1', 'Mesh2D_vol', 'time');
export const aggregates = (change: Attributes = {}): Write =>
  hdf5({ ...simulationAttributes, ...change }, 'Mesh2D_s1_max', 'Mesh2D_q_cum', 'time_s1_max');
export const bytes =
  (content: string | Uint8Array): Write =>
  (path) =>
    writeFile(path, content);

const values = new Float32Array(64 * 64);
const square = {
  width: 64,
  height: 64,
  values,
  noData: -9999,
  west: 120_000,
  north: 480_000,
  pixelSize: 0.5,
};
export const raster = (epsg = 28992): Write => bytes(encodeGeoTiff({ ...square, epsg }));
export const zip: Write = bytes(zipSync({ 'log.txt': Buffer.from('INFO done\n'.repeat(500)) }));
export const csv: Write = bytes('land_use;damage\nroad;12.5\n');

/** What another writer wrote, cut to a share of its size. */
export const cut =
  (write: Write, share = 0.6): Write =>
  async (path) => {
    await write(path);
    await truncate(path, Math.floor((await readFile(path)).length * share));
  };

/** Writes the file and the folders it lies in. */
export async function put(path: string, write: Write): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await write(path);
  return path;
}
