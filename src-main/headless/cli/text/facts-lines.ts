import { basename } from 'node:path';
import type {
  BandFacts,
  CsvFacts,
  FileFacts,
  GeoTiffFacts,
  Hdf5Facts,
} from '../../../contract/file-facts.ts';
import { amount } from './amount.ts';
import { counted } from './counted.ts';
import { harmless } from './harmless.ts';

/** A file as it was looked into; names and units of its projection where they are known. */
export interface FactsToTell {
  readonly facts: FileFacts;
  readonly projectionName: string | null;
  readonly unit: string | null;
}

const titles: Readonly<Record<FileFacts['kind'], string>> = {
  geotiff: 'GeoTIFF',
  hdf5: 'HDF5 (NetCDF4)',
  csv: 'CSV',
  unknown: 'other',
};
const shownAttributes = 12;
const shownNames = 8;
const longestValue = 60;

/** What a file holds, for people: its name and kind, what is wrong with it, and its facts. */
export function factsLines({ facts, projectionName, unit }: FactsToTell): readonly string[] {
  const { path, size, ok, kind, failure, geotiff, hdf5, csv, zip } = facts;
  const details = [
    ...(geotiff === undefined ? [] : rasterLines(geotiff, projectionName, unit)),
    ...(hdf5 === undefined ? [] : hdf5Lines(hdf5)),
    ...(csv === undefined ? [] : [csvLine(csv)]),
    ...(zip === undefined ? [] : [`${counted(zip.entries, 'file')} in a zip`]),
  ];
  return [
    `${ok ? '✓' : '✗'} ${harmless(basename(path))}  ${titles[kind]}, ${amount(size)}`,
    ...(failure === undefined ? [] : [`  ${harmless(nameless(failure.message, path))} (${failure.code})`]),
    ...details.map((line) => `  ${harmless(line)}`),
  ];
}

/** The name stands above it. */
const nameless = (message: string, path: string): string =>
  message.startsWith(`${basename(path)}: `) ? message.slice(basename(path).length + 2) : message;

function rasterLines(geotiff: GeoTiffFacts, name: string | null, unit: string | null): readonly string[] {
  const { width, height, bands, bounds, mask } = geotiff;
  return [
    `${width} × ${height} pixels, ${bandWords(bands)}${mask === true ? ', below a mask' : ''}`,
    placeWords(geotiff, name, unit),
    ...(bounds === undefined ? [] : [`from ${bounds[0]} ${bounds[1]} to ${bounds[2]} ${bounds[3]}`]),
    ...degreesWords(geotiff),
    layoutWords(geotiff),
  ];
}

function bandWords(bands: GeoTiffFacts['bands']): string {
  const kinds = new Set(bands.map(oneBand));
  return `${counted(bands.length, 'band')}: ${[...kinds].join('; ')}`;
}

function oneBand({ type, bits, alpha, scale, offset, ...noData }: BandFacts): string {
  const kind = bits === undefined ? type : `${type} of ${counted(bits, 'bit')}`;
  if (alpha === true) return `${kind}, alpha`;
  const isScaled = scale !== undefined || offset !== undefined;
  const means = isScaled ? `, a value is pixel × ${scale ?? 1} + ${offset ?? 0}` : '';
  return `${kind}, ${noDataWords(noData)}${means}`;
}

function noDataWords({ noData, noDataRead }: Pick<BandFacts, 'noData' | 'noDataRead'>): string {
  if (noData === null) return 'no value for no data';
  return noDataRead === undefined ? `no data is ${noData}` : `no data is ${noDataRead}, written "${noData}"`;
}

/** That there is a transform and a code, and no place all the same, is said. */
function degreesWords({ epsg, bounds, wgs84, wgs84Within }: GeoTiffFacts): readonly string[] {
  if (wgs84 === undefined)
    return epsg === null || bounds === undefined
      ? []
      : ['in degrees: no place is known for these coordinates'];
  const within = wgs84Within === undefined ? '' : `, within ${wgs84Within} m`;
  return [`in degrees: ${wgs84.map((each) => each.toFixed(5)).join(' ')}${within}`];
}

function placeWords(
  { epsg, pixelSize, rotated, controlPoints }: GeoTiffFacts,
  name: string | null,
  unit: string | null,
): string {
  const system = epsg === null ? 'no EPSG code' : `EPSG:${epsg}${name === null ? '' : ` (${name})`}`;
  if (pixelSize === undefined)
    return `${system}, no transform${controlPoints === undefined ? '' : `, ${counted(controlPoints, 'ground control point')}`}`;
  const turned = rotated ? ', rotated' : '';
  return `${system}, pixels of ${pixelSize[0]} × ${pixelSize[1]}${unit === null ? '' : ` ${unit}`}${turned}`;
}

const layoutWords = ({ tiled, compression, overviews, cog }: GeoTiffFacts): string =>
  [
    tiled ? 'in tiles' : 'in strips',
    compression === 'none' ? 'not compressed' : compression,
    counted(overviews, 'overview'),
    cog ? 'a cloud-optimised GeoTIFF' : 'no cloud-optimised GeoTIFF',
  ].join(', ');

function hdf5Lines({ attributes, variables = [], missingMeshes = [], time }: Hdf5Facts): readonly string[] {
  const given = Object.entries(attributes);
  const more = given.length - shownAttributes;
  return [
    ...given.slice(0, shownAttributes).map(([name, value]) => `${name}: ${valueWords(value)}`),
    ...(more > 0 ? [`and ${counted(more, 'more attribute')}`] : []),
    nameList(variables, 'variable'),
    ...(missingMeshes.length === 0
      ? []
      : [`its mesh is not in it: ${missingMeshes.slice(0, shownNames).join(', ')}`]),
    ...(time === undefined ? [] : [timeWords(time)]),
  ];
}

function timeWords({ start, end, steps, empty = 0 }: NonNullable<Hdf5Facts['time']>): string {
  const none = empty === 0 ? '' : `, ${empty} of them without a time`;
  return `from ${start} to ${end}, ${counted(steps, 'step')}${none}`;
}

const csvLine = ({ rows, columns }: CsvFacts): string =>
  `${rows === null ? 'more rows than were counted' : counted(rows, 'row')}; ${nameList(columns, 'column')}`;

function valueWords(value: string | number | null): string {
  if (value === null) return 'not set, a list, or a value of another kind';
  const text = String(value);
  if (text === '') return 'empty';
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

function nameList(names: readonly string[], thing: string): string {
  if (names.length === 0) return `no ${thing}s`;
  const more = names.length > shownNames ? ' …' : '';
  return `${counted(names.length, thing)}: ${names.slice(0, shownNames).join(', ')}${more}`;
}
