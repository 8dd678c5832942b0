import type { FileFacts } from '../contract/file-facts.ts';
import { gridEpsg } from '../rules/fit/grid-epsg.ts';

/** What ties a file to its run. Null where the file does not say: such a value is never compared. */
export interface RunIdentity {
  readonly modelSlug: string | null;
  readonly simulationId: string | null;
  readonly epsg: number | null;
  /** Shown, and never compared: files of one run carry different ones. */
  readonly version: string | null;
}

/**
 * The run a file says it belongs to, from HDF5 root attributes, a GeoTIFF's EPSG code, and the simulation in the name of a
 * log archive.
 */
export function runIdentity(facts: FileFacts | null, simulationInName: string | null): RunIdentity {
  const attributes = facts?.hdf5?.attributes ?? {};
  return {
    modelSlug: textOf(attributes['model_slug']),
    simulationId: textOf(attributes['simulation_id']) ?? simulationInName,
    epsg: gridEpsg(facts?.geotiff?.epsg ?? attributes['epsg_code']),
    version: textOf(attributes['threedicore_version']),
  };
}

/** Empty strings and 0 are what writers put where they know nothing; some write text as Python prints bytes. */
function textOf(value: string | number | null | undefined): string | null {
  const text = String(value ?? '')
    .trim()
    .replace(/^b(['"])(.*)\1$/su, '$2')
    .trim();
  return text === '' || text === '0' || text.toLowerCase() === 'none' ? null : text;
}
