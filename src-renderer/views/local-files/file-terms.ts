import { unitShort } from '../../../src-main/contract/rasters/unit-short.ts';
import type { BandFacts, CsvFacts, GeoTiffFacts, Hdf5Facts } from '../../../src-main/contract/file-facts.ts';
import type { LocalFileView } from '../../../src-main/contract/window/local-files.ts';
import type { WindowText } from '../../state/text.svelte.ts';
import type { english } from '../../text/english.ts';
import { harmless } from '../../text/harmless.ts';
import type { Term } from '../rasters/term.ts';
import { kindOf } from './file-kind.ts';

type Text = Pick<WindowText, 't' | 'format'>;
type FactName = keyof (typeof english)['localFiles']['fact'];
type Place = Pick<LocalFileView, 'projectionName' | 'unit'>;

/** Attributes and variables shown; a hostile file may have a million. */
const mostShown = 40;

/** What a file holds, for people, in the order one asks. Pure. */
export function fileTerms(view: LocalFileView, text: Text): readonly Term[] {
  const { facts } = view;
  const { t, format } = text;
  return [
    term('kind', t(`localFiles.kind.${kindOf(facts)}`), text),
    term('size', format.bytes(facts.size), text),
    ...(facts.geotiff === undefined ? [] : geotiffTerms(facts.geotiff, view, text)),
    ...(facts.hdf5 === undefined ? [] : hdf5Terms(facts.hdf5, text)),
    ...(facts.csv === undefined ? [] : csvTerms(facts.csv, text)),
    ...(facts.zip === undefined ? [] : [term('entries', format.count(facts.zip.entries), text)]),
    term('path', facts.path, text, 'code'),
  ];
}

function term(name: FactName, value: string | null, { t, format }: Text, look: Term['look'] = 'plain'): Term {
  const shown = t(`localFiles.fact.${name}`);
  if (value === null || value === '') return { name: shown, value: format.none, look: 'soft' };
  return { name: shown, value: harmless(value), look };
}

function geotiffTerms(facts: GeoTiffFacts, place: Place, text: Text): readonly Term[] {
  const { t, format } = text;
  const { width, height, bands } = facts;
  const noData = [...new Set(bands.map((band) => noDataOf(band, text)))];
  if (facts.mask === true) noData.push(t('localFiles.mask'));
  const unit = place.unit === null ? '' : ` ${unitShort(place.unit)}`;
  return [
    term('pixels', `${format.count(width)} × ${format.count(height)}`, text),
    term('bands', bandWords(bands, text), text),
    term('noData', noData.join(', '), text),
    term('projection', projectionOf(facts, place, text), text),
    term('pixel', facts.pixelSize === undefined ? null : `${pixelOf(facts.pixelSize, text)}${unit}`, text),
    term('extent', facts.bounds === undefined ? null : boundsOf(facts.bounds, text), text),
    term('bounds', facts.wgs84 === undefined ? null : degreesOf(facts, text), text),
    term('layout', layoutWords(facts, text), text),
  ];
}

function bandWords(bands: GeoTiffFacts['bands'], { t, format }: Text): string {
  const types = [...new Set(bands.map(({ type }) => type))];
  const [first] = types;
  if (bands.length === 1) return `1 (${first ?? format.none})`;
  if (types.length === 1 && first !== undefined)
    return t('localFiles.sameBands', { count: bands.length, type: first });
  const shown = bands
    .slice(0, mostShown)
    .map(({ type }, at) => t('localFiles.bandOf', { band: at + 1, type }));
  return `${format.count(bands.length)}: ${shown.join(', ')}`;
}

function projectionOf({ epsg }: GeoTiffFacts, { projectionName }: Place, { t }: Text): string {
  if (epsg === null) return t('localFiles.noProjection');
  const code = `EPSG:${epsg}`;
  return projectionName === null ? code : t('rasters.withMeaning', { value: projectionName, meaning: code });
}

const pixelOf = (size: readonly [number, number], { format }: Text): string =>
  size.map((each) => format.figure(Math.abs(each))).join(' × ');

const boundsOf = (bounds: readonly number[], { t, format }: Text): string =>
  t('rasters.extentBare', sidesOf(bounds, format.figure));

function degreesOf({ wgs84, wgs84Within }: GeoTiffFacts, { t, format }: Text): string {
  const sides = sidesOf(wgs84 ?? [], (each) => format.figure(Math.round(each * 1e5) / 1e5));
  const place = t('rasters.degrees', sides);
  return wgs84Within === undefined
    ? place
    : t('localFiles.coarse', { place, metres: format.count(wgs84Within) });
}

function noDataOf({ noData, noDataRead, alpha, scale, offset }: BandFacts, { t, format }: Text): string {
  if (alpha === true) return t('localFiles.alpha');
  const said = noData === null ? t('localFiles.noDataNone') : (noDataRead ?? noData);
  if (scale === undefined && offset === undefined) return said;
  const factors = { scale: format.figure(scale ?? 1), offset: format.figure(offset ?? 0) };
  return `${said}; ${t('localFiles.scaled', factors)}`;
}

function sidesOf(
  [west = 0, south = 0, east = 0, north = 0]: readonly number[],
  say: (each: number) => string,
) {
  return { west: say(west), south: say(south), east: say(east), north: say(north) };
}

function layoutWords({ tiled, compression, overviews, cog, rotated }: GeoTiffFacts, { t }: Text): string {
  const isPlain = /^none$/iu.test(compression);
  return [
    t(tiled ? 'localFiles.tiled' : 'localFiles.strips'),
    isPlain ? t('localFiles.plain') : t('localFiles.compressed', { name: compression }),
    overviews === 0 ? t('localFiles.noOverviews') : t('localFiles.overviews', { count: overviews }),
    cog ? t('localFiles.cog') : '',
    rotated ? t('localFiles.rotated') : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function hdf5Terms(facts: Hdf5Facts, text: Text): readonly Term[] {
  const { closed, time, variables, missingMeshes = [], attributes } = facts;
  const { t } = text;
  const entries = Object.entries(attributes).slice(0, mostShown);
  const meshes = t('localFiles.noMesh', { names: someOf(missingMeshes) });
  return [
    term('closed', t(`localFiles.closed.${closed}`), text),
    term('time', time === undefined ? null : timeOf(time, text), text),
    term('variables', variables === undefined ? null : someOf(variables), text),
    ...(missingMeshes.length === 0 ? [] : [term('mesh', meshes, text)]),
    ...entries.map(
      ([name, value]): Term => ({ name: harmless(name), value: harmless(String(value ?? '')), look: 'code' }),
    ),
  ];
}

function timeOf({ start, end, steps, empty }: NonNullable<Hdf5Facts['time']>, { t, format }: Text): string {
  const all = t('localFiles.steps', {
    start: format.dateTime(start),
    end: format.dateTime(end),
    count: steps,
  });
  return empty === undefined ? all : t('localFiles.emptySlots', { steps: all, empty: format.count(empty) });
}

function csvTerms({ columns, rows, delimiter }: CsvFacts, text: Text): readonly Term[] {
  const { t, format } = text;
  return [
    term('rows', rows === null ? t('localFiles.notCounted') : format.count(rows), text),
    term('columns', someOf(columns), text),
    term('delimiter', delimiter === '\t' ? t('localFiles.tab') : delimiter, text, 'code'),
  ];
}

const someOf = (names: readonly string[]): string =>
  names.length > mostShown ? `${names.slice(0, mostShown).join(', ')}, …` : names.join(', ');
