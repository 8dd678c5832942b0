import type { AccessModifier, Organisation } from '../stored-types.ts';
import { madeUuid } from './made-uuid.ts';
import { type RasterPlace, rasterPlace } from './raster-place.ts';
import { hiddenMark, type SourceSpec } from './source-spec.ts';

const hourMs = 3600_000;
const firstCreated = Date.parse('2022-03-01T06:00:00Z');
const epoch = '1970-01-01T00:00:00Z';

const organisations: readonly Organisation[] = [
  'Waterschap Achter de Dijken',
  'Gemeente Meerdorp',
  'Provincie Laagland',
  'Vaart & Dijk Consultancy',
].map((name) => ({ uuid: madeUuid(`organisation ${name}`), name }));

const themes = ['Elevation', 'Bathymetry', 'Land use', 'Rain', 'Groundwater', 'Friction', 'Damage'] as const;
const access: readonly AccessModifier[] = ['Public', 'Common', 'Private', 'Private', 'Hidden'];
const suppliers = ['anna.voorbeeld', 'joost.voorbeeld', 'demo.modeller'] as const;
const intervals = [null, '00:05:00', '01:00:00', '24:00:00'] as const;
const sizes = [0, 847_580, 25_938_820, 1_680_000_000] as const;

/** Each with what stands for "no data" in it. */
const types = [
  { dtype: 'f4', fillValue: '-9999.0' },
  { dtype: 'f4', fillValue: '3.4028234663852886e+38' },
  { dtype: 'u1', fillValue: '255' },
  { dtype: 'i2', fillValue: '-32768' },
  { dtype: 'f8', fillValue: '-9999.0' },
  { dtype: 'u1', fillValue: '0' },
] as const;

const places: readonly RasterPlace[] = [
  rasterPlace(
    'EPSG:28992',
    [120_000, 479_950, 121_000, 480_950],
    [4.873917018325084, 52.30640270363694, 4.888682659445421, 52.31545280449278],
    0.5,
  ),
  rasterPlace(
    'EPSG:28992',
    [194_000, 444_000, 199_000, 448_000],
    [5.954909012905527, 51.982654892689965, 6.028201731428237, 52.01897988316364],
    5,
  ),
  rasterPlace(
    'EPSG:32631',
    [600_000, 5_760_000, 620_000, 5_780_000],
    [4.4560955421782715, 51.977704629648834, 4.754211093386694, 52.16142270768549],
    20,
  ),
  rasterPlace('EPSG:4326', [4.5, 52, 4.75, 52.25], [4.5, 52, 4.75, 52.25], 0.000_5),
  rasterPlace(
    'EPSG:2263',
    [980_000, 190_000, 990_000, 200_000],
    [-74.01533101531926, 40.688180974000076, -73.97925803827337, 40.71563049451904],
    2,
  ),
];

/** One of as many made-up raster sources as are wanted, the same for the same `index` (from 0). */
export function generateSource(index: number): SourceSpec {
  const created = firstCreated + index * 5 * hourMs + (index % 1000);
  const temporal = index % 3 === 0;
  const theme = at(themes, index);
  return {
    name: `${theme} ${2018 + (index % 8)} sheet ${String(index).padStart(4, '0')}`,
    description: index % 2 === 0 ? null : `${theme} of sheet ${index}`,
    organisation: at(organisations, index),
    access: at(access, index),
    supplier: at(suppliers, index),
    supplierCode: index % 3 === 1 ? null : `${theme.slice(0, 3).toUpperCase()}-${index % 500}`,
    temporal,
    interval: temporal ? at(intervals, index / 3) : null,
    values: valuesOf(index, temporal),
    place: at(places, index),
    created: new Date(created).toISOString(),
    lastModified: new Date(created + (index % 90) * hourMs + 1).toISOString(),
    writable: index % 6 !== 4,
    layers: layersOf(index),
    labelTypes: index % 11 === 5 ? [`labels of sheet ${index}`] : [],
    size: at(sizes, index) === 0 ? 0 : at(sizes, index) + index,
    ...at(types, index),
    inScenario: index % 5 === 2,
  };
}

function valuesOf(index: number, temporal: boolean): readonly [string, string] {
  if (!temporal) return [epoch, epoch];
  const first = Date.parse('2023-01-01T00:00:00Z') + index * hourMs;
  return [plain(first), plain(first + 24 * hourMs)];
}

/** Every other one is used by nothing; of the rest some have a layer that may not be seen. */
function layersOf(index: number): readonly string[] {
  if (index % 2 === 0) return [];
  const first = `layer of sheet ${index}`;
  return index % 5 === 0 ? [first, `${hiddenMark} layer of sheet ${index}`] : [first];
}

const plain = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');

/** The list's members in turn. */
function at<T>(list: readonly [T, ...T[]] | readonly T[], index: number): T {
  const found = list[Math.floor(index) % list.length];
  if (found === undefined) throw new Error('There is nothing to choose from.');
  return found;
}
