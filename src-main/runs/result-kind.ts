/** What content a result takes. */
export type ContentKind = 'hdf5' | 'zip' | 'csv' | 'geotiff';

/** One known result of a scenario: its code, and the files that usually hold it. */
export interface ResultKind {
  readonly code: string;
  readonly family: 'Raw' | 'Basic' | 'Arrival' | 'Damage';
  readonly content: ContentKind;
  /** What it is called in a sentence. */
  readonly title: string;
  /** How files are named, without ending and in the form of `normaliseStem`; the code itself always counts too. */
  readonly stems: readonly string[];
  /** Lower case, with the dot. */
  readonly endings: readonly string[];
}

const gridEndings = ['.h5', '.hdf5'];
const netcdfEndings = ['.nc', '.nc4'];
const rasterEndings = ['.tif', '.tiff'];

const raw: readonly ResultKind[] = [
  {
    code: 'grid-admin',
    family: 'Raw',
    content: 'hdf5',
    title: 'grid administration',
    stems: ['gridadmin'],
    endings: gridEndings,
  },
  {
    code: 'results-3di',
    family: 'Raw',
    content: 'hdf5',
    title: 'raw results',
    stems: [],
    endings: netcdfEndings,
  },
  {
    code: 'aggregate-results-3di',
    family: 'Raw',
    content: 'hdf5',
    title: 'aggregated results',
    stems: [],
    endings: netcdfEndings,
  },
  {
    code: 'logfiles',
    family: 'Raw',
    content: 'zip',
    title: 'log files',
    stems: ['log-files'],
    endings: ['.zip'],
  },
];

const summary: ResultKind = {
  code: 'damage-summary',
  family: 'Damage',
  content: 'csv',
  title: 'damage summary',
  stems: [],
  endings: ['.csv'],
};

const rasterCodes: readonly (readonly [ResultKind['family'], readonly string[]])[] = [
  [
    'Basic',
    [
      's1-dtri',
      's1-max-dtri',
      'depth-dtri',
      'depth-max-dtri',
      'ucr-max-quad',
      'rise-velocity-quad',
      'rain-quad',
      'flood-hazard-rating',
    ],
  ],
  ['Arrival', ['depth-first-dtri']],
  ['Damage', ['direct-damage', 'indirect-damage', 'total-damage', 'dmge-depth']],
];

const rasters: readonly ResultKind[] = rasterCodes.flatMap(([family, codes]) =>
  codes.map((code) => rasterKind(code, family)),
);

function rasterKind(code: string, family: ResultKind['family']): ResultKind {
  return { code, family, content: 'geotiff', title: `raster ${code}`, stems: [], endings: rasterEndings };
}

/** Every result code that is known; codes are free text on the portal, so a scenario may have others. */
export const resultKinds: readonly ResultKind[] = [...raw, summary, ...rasters];
