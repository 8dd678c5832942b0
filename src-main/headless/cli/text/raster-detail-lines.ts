import type { RasterSourceDetail, RasterSourceView } from '../../../contract/window/rasters.ts';
import { harmless } from './harmless.ts';
import { rasterUserLine } from './raster-user-line.ts';
import {
  fillWords,
  intervalWords,
  periodWords,
  pixelWords,
  sizeWords,
  typeWords,
  usedWords,
} from './raster-words.ts';
import { table } from './table.ts';

/** One raster source with everything a portal says of it, in words, and what uses it. */
export function rasterDetailLines({ source, users }: RasterSourceDetail): readonly string[] {
  const said = facts(source).filter(([, value]) => value !== '');
  return [
    ...table(said.map(([name, value]) => [name, harmless(value)])),
    ...users.map((user) => rasterUserLine(user)),
  ];
}

const facts = (source: RasterSourceView): readonly (readonly [name: string, value: string])[] => [
  ['Name', source.name],
  ['UUID', source.uuid],
  ['Description', source.description ?? ''],
  ['Organisation', source.organisation?.name ?? ''],
  ['Access', source.access ?? ''],
  ['Supplier', [source.supplier, source.supplierCode].filter((text) => text !== null).join(', ')],
  ['Size', sizeWords(source.size)],
  ['Type', typeWords(source.dtype)],
  ['No data', fillWords(source.dtype, source.fillValue)],
  ['Values', periodWords(source)],
  ['In time', source.temporal ? intervalWords(source.interval) || 'yes, at no fixed interval' : 'no'],
  ['Projection', [source.projection, source.projectionName].filter((text) => text !== null).join(', ')],
  ['Pixels', pixelWords(source)],
  ['Corners', cornersOf(source)],
  ['Bounds', boundsOf(source)],
  ['Made', source.created ?? ''],
  ['Changed', source.lastModified ?? ''],
  ['Your key may change it', source.writable ? 'yes' : 'no'],
  ['Page', source.page],
  ['Used by', usedWords(source)],
];

const cornersOf = ({ origin, upper }: RasterSourceView): string =>
  origin === null || upper === null ? '' : `${origin.join(', ')} to ${upper.join(', ')}`;

/** Six places are a decimetre. */
function boundsOf({ bounds }: RasterSourceView): string {
  if (bounds === null) return '';
  const [west, south, east, north] = bounds.map((degrees) => degrees.toFixed(6));
  return `west ${west}, south ${south}, east ${east}, north ${north} (WGS 84)`;
}
