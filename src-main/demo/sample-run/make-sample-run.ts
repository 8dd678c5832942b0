import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeGeoTiff } from './encode-geotiff.ts';
import { aggregatedResults, gridAdministration, rawResults } from './sample-hdf5.ts';
import { newSampleIdentity, type SampleIdentity } from './sample-identity.ts';
import { sampleRaster } from './sample-rasters.ts';
import { damageSummary, logArchive } from './sample-texts.ts';
import { type Hdf5Content, writeHdf5 } from './write-hdf5.ts';

/** One file of a sample run and the code of the Lizard result it belongs to. */
export interface SampleFile {
  readonly code: string;
  readonly name: string;
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

export interface SampleRun {
  readonly folder: string;
  readonly identity: SampleIdentity;
  readonly files: readonly SampleFile[];
}

type Content = Hdf5Content | Uint8Array | string;

/**
 * Writes the nine files of one simulation into `folder` (made if missing), under 300 kB in all and in their real formats:
 * three HDF5 files, a zip, four GeoTIFFs, a CSV. They belong together: one model slug, one simulation id, one EPSG code.
 * Files of the same names are overwritten.
 */
export async function makeSampleRun(
  folder: string,
  identity: SampleIdentity = newSampleIdentity(),
): Promise<SampleRun> {
  await mkdir(folder, { recursive: true });
  const files: SampleFile[] = [];
  for (const [code, name, content] of contentsOf(identity)) {
    const path = join(folder, name);
    await write(path, content);
    files.push({ code, name, path, size: (await stat(path)).size });
  }
  return { folder, identity, files };
}

function contentsOf(
  identity: SampleIdentity,
): readonly (readonly [code: string, name: string, content: Content])[] {
  return [
    ['grid-admin', 'gridadmin.h5', gridAdministration(identity)],
    ['results-3di', 'results_3di.nc', rawResults(identity)],
    ['aggregate-results-3di', 'aggregate_results_3di.nc', aggregatedResults(identity)],
    ['logfiles', 'log_files.zip', logArchive(identity)],
    ['depth-max-dtri', 'depth-max-dtri.tif', encodeGeoTiff(sampleRaster('depth-max-dtri'))],
    ['s1-max-dtri', 's1-max-dtri.tif', encodeGeoTiff(sampleRaster('s1-max-dtri'))],
    ['depth-first-dtri', 'depth-first-dtri.tif', encodeGeoTiff(sampleRaster('depth-first-dtri'))],
    ['total-damage', 'total-damage.tif', encodeGeoTiff(sampleRaster('total-damage'))],
    ['damage-summary', 'damage-summary.csv', damageSummary()],
  ];
}

async function write(path: string, content: Content): Promise<void> {
  if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(path, content);
  else await writeHdf5(path, content);
}
