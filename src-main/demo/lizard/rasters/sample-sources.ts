import { madeUuid } from './made-uuid.ts';
import { rasterPlace } from './raster-place.ts';
import { hiddenMark, type SourceSpec } from './source-spec.ts';

const municipality = { uuid: madeUuid('organisation Meerdorp'), name: 'Gemeente Meerdorp' };
const consultancy = { uuid: madeUuid('organisation Vaart & Dijk'), name: 'Vaart & Dijk Consultancy' };
const town = rasterPlace(
  'EPSG:28992',
  [131_000, 452_000, 139_728.5, 464_034],
  [5.036431709406167, 52.05578495081516, 5.164541047593248, 52.164254984700385],
  0.5,
);
const area = rasterPlace(
  'EPSG:28992',
  [121_480, 487_210, 122_600, 488_180],
  [4.894900820196292, 52.37174304893491, 4.911443071386263, 52.38052795529845],
  0.5,
);
const clipped = rasterPlace(
  'EPSG:28992',
  [121_480, 487_210, 122_591.5, 488_177],
  [4.894901119507655, 52.37174304893491, 4.911318261606201, 52.38050049172634],
  0.5,
);
const grid = { ...area, pixelsize_x: 10, pixelsize_y: -10 };
const largestFloat = '3.4028234663852886e+38';
const epoch = '1970-01-01T00:00:00Z';
const [begin, end] = ['2024-01-01T01:00:00Z', '2024-01-01T02:00:00.784912Z'];

/** What most of them have in common: results of one study, each of a few megabytes or derived from others (0 bytes). */
const study = {
  description: '',
  organisation: consultancy,
  access: 'Public',
  supplier: 'joost.voorbeeld',
  supplierCode: null,
  temporal: false,
  interval: null,
  values: [end, end],
  place: area,
  created: '2024-08-16T12:51:08.404Z',
  lastModified: '2024-08-16T12:51:48.494Z',
  writable: true,
  layers: [],
  labelTypes: [],
  size: 0,
  dtype: 'f4',
  fillValue: '-9999.0',
  inScenario: true,
} as const satisfies Omit<SourceSpec, 'name'>;

const named = (what: string): string => `HAVENOORD_Testcase_v4_Singel #2 - bui09: ${what}`;

/** Ten raster sources such as portals have: in use, unused, shown by what one may not see, empty, in time, of bytes. */
export const sampleSources: readonly SourceSpec[] = [
  {
    ...study,
    name: '1811_meerdorp_pet_2023_ahn4',
    description: null,
    organisation: municipality,
    supplier: 'anna.voorbeeld',
    supplierCode: 'PET-2023',
    values: [epoch, epoch],
    place: town,
    created: '2024-08-12T14:39:48.123Z',
    lastModified: '2025-02-01T04:27:08.380Z',
    writable: false,
    layers: ['heat stress'],
    size: 733_758_945,
    fillValue: largestFloat,
    inScenario: false,
  },
  {
    ...study,
    name: named('grid s1 interp.'),
    temporal: true,
    values: [begin, end],
    layers: ['water level', 'water depth'],
  },
  {
    ...study,
    name: named('bath'),
    temporal: true,
    interval: '00:05:00',
    values: [epoch, epoch],
    place: clipped,
    created: '2024-08-16T12:51:08.430Z',
    lastModified: '2024-09-01T06:19:36.911Z',
    layers: ['maximum water level', 'water level', 'maximum water depth', `${hiddenMark} bathymetry`],
    size: 25_938_820,
  },
  {
    ...study,
    name: named('grid s1-max interp.'),
    created: '2024-08-16T12:51:08.758Z',
    lastModified: '2024-08-16T12:51:48.674Z',
    layers: ['maximum water level', 'maximum water depth', `${hiddenMark} bathymetry`, 'damage'],
  },
  {
    ...study,
    name: named('grid ucr-max'),
    place: grid,
    created: '2024-08-16T12:51:09.070Z',
    lastModified: '2024-08-16T12:51:48.822Z',
    layers: [`${hiddenMark} bathymetry`],
  },
  {
    ...study,
    name: named('grid rain'),
    temporal: true,
    values: [begin, end],
    place: grid,
    created: '2024-08-16T12:51:09.409Z',
    lastModified: '2024-08-16T12:51:48.206Z',
  },
  {
    ...study,
    name: named('grid rise-velocity'),
    place: grid,
    created: '2024-08-16T12:51:09.709Z',
    lastModified: '2024-08-16T12:51:48.355Z',
    fillValue: largestFloat,
  },
  {
    ...study,
    name: named('mask'),
    values: [epoch, epoch],
    place: clipped,
    created: '2024-08-16T12:51:09.735Z',
    lastModified: '2024-09-01T06:19:31.106Z',
    layers: ['rise velocity', 'water depth', 'damage'],
    labelTypes: ['flooded buildings'],
    size: 847_580,
    dtype: 'u1',
    fillValue: '0',
  },
  {
    ...study,
    name: named('future - grid s1 interp.'),
    access: 'Private',
    temporal: true,
    interval: '01:00:00',
    values: [begin, '2024-01-01T02:00:00.695312Z'],
    created: '2024-08-19T09:00:57.941Z',
    lastModified: '2024-08-19T09:01:33.838Z',
  },
  {
    ...study,
    name: named('future - bath'),
    access: 'Common',
    supplierCode: 'BATH-2',
    temporal: true,
    interval: '00:05:00',
    values: [epoch, epoch],
    place: clipped,
    created: '2024-08-19T09:00:57.963Z',
    lastModified: '2024-09-01T06:52:57.268Z',
    layers: ['future water level', 'future water depth'],
    size: 26_569_419,
  },
];
