import type { ResultFields } from './stored-types.ts';

/** Where a result's upload goes: no file name and no result id, so two results of one code share it. */
export function uploadKey(scenario: string, code: string): string {
  return `scenarios/${scenario}/${code}-upload`;
}

const attachmentNames: Readonly<Record<string, string>> = {
  'grid-admin': 'gridadmin.h5',
  'results-3di': 'results_3di.nc',
  'aggregate-results-3di': 'aggregate_results_3di.nc',
  logfiles: 'log_files.zip',
  'damage-summary': 'damage-summary.csv',
};

/** Where an attachment ends up, and under which name the portal hands it out. */
export function attachmentName(code: string): string {
  return attachmentNames[code] ?? code;
}

export function attachmentKey(scenario: string, code: string): string {
  return `scenarios/${scenario}/${attachmentName(code)}`;
}

/**
 * What becomes of an upload: Basic, Arrival and Damage results are rasters, but for the damage summary, a CSV which the
 * portal hands out itself; everything else is an attachment handed out by the object store.
 */
export function landsAs(result: Pick<ResultFields, 'family' | 'code'>): 'raster' | 'store' | 'portal' {
  if (result.code === 'damage-summary') return 'portal';
  return result.family === 'Raw' || result.family === 'Tiles' ? 'store' : 'raster';
}
