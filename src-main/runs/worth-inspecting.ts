import { extname } from 'node:path';
import { normaliseCode } from './normalise-code.ts';
import { readName } from './read-name.ts';

const endings = new Set(['.h5', '.hdf5', '.nc', '.nc4', '.tif', '.tiff', '.gtiff', '.geotiff']);

/** Whether a file's content could make it a result: its usual name, or a format that results have. */
export function worthInspecting(name: string, codes: readonly string[] = []): boolean {
  const reading = readName(name, codes);
  // No result takes water quality, but it says which simulation it is of.
  if (reading.kind === 'foreign') return normaliseCode(name).includes('water-quality-results');
  return reading.kind === 'code' || endings.has(extname(name).toLowerCase());
}
