import { unitShort } from '../../../src-main/contract/rasters/unit-short.ts';
import type { RasterSourceView } from '../../../src-main/contract/window/rasters.ts';
import type { english } from '../../text/english.ts';
import type { WindowText } from '../../state/text.svelte.ts';
import { harmless } from '../../text/harmless.ts';
import {
  accessWords,
  fillWords,
  intervalWords,
  periodWords,
  pixelWords,
  projectionWords,
  sizeWords,
  typeWords,
} from './raster-words.ts';
import type { Term } from './term.ts';

type Text = Pick<WindowText, 't' | 'format'>;
type FactName = keyof (typeof english)['rasters']['fact'];

/** Everything the portal says of a raster source, for people, in the order one asks. Pure. */
export function rasterFacts(source: RasterSourceView, text: Text): readonly Term[] {
  const { t, format } = text;
  const fact = (name: FactName, value: string | null, look: Term['look'] = 'plain'): Term => ({
    name: t(`rasters.fact.${name}`),
    ...(value === null || value === ''
      ? { value: format.none, look: 'soft' }
      : { value: harmless(value), look }),
  });
  const time = (iso: string | null): string | null => (iso === null ? null : format.dateTime(iso));
  return [
    fact('description', source.description),
    fact('organisation', source.organisation?.name ?? null),
    fact('access', accessWords(source.access, text)),
    fact('size', sizeWords(source.size, text)),
    fact('type', typeWords(source.dtype, text)),
    fact('fill', fillWords(source, text)),
    fact('projection', projectionFact(source, text)),
    fact('pixel', pixelFact(source, text)),
    fact('extent', extentWords(source, text)),
    fact('bounds', degreesWords(source, text)),
    fact('kind', t(source.temporal ? 'rasters.temporal' : 'rasters.still')),
    fact('interval', source.interval === null ? null : intervalWords(source.interval, text)),
    fact('period', periodWords(source, text, 'long')),
    fact('supplier', source.supplier),
    fact('supplierCode', source.supplierCode),
    fact('created', time(source.created)),
    fact('changed', time(source.lastModified)),
    fact('writable', t(source.writable ? 'rasters.yes' : 'rasters.no')),
    fact('uuid', source.uuid, 'code'),
  ];
}

/** "Amersfoort / RD New (EPSG:28992)". */
function projectionFact(source: RasterSourceView, text: Text): string {
  const { projection, projectionName } = source;
  const value = projectionWords(source, text);
  return projection === null || projectionName === null
    ? value
    : text.t('rasters.withMeaning', { value, meaning: projection });
}

function pixelFact(source: RasterSourceView, text: Text): string {
  const value = pixelWords(source, text);
  if (source.pixelSize === null) return value;
  const from = source.pixelSize[1] < 0 ? 'north' : 'south';
  return `${value}, ${text.t(`rasters.rowsFrom.${from}`)}`;
}

function extentWords({ origin, upper, unit }: RasterSourceView, { t, format }: Text): string | null {
  if (origin === null || upper === null) return null;
  const [west, east] = [Math.min(origin[0], upper[0]), Math.max(origin[0], upper[0])];
  const [south, north] = [Math.min(origin[1], upper[1]), Math.max(origin[1], upper[1])];
  const sides = {
    west: format.figure(west),
    east: format.figure(east),
    south: format.figure(south),
    north: format.figure(north),
  };
  return unit === null
    ? t('rasters.extentBare', sides)
    : t('rasters.extent', { ...sides, unit: unitShort(unit) });
}

/** To the fifth decimal, about a metre. */
function degreesWords({ bounds }: RasterSourceView, { t, format }: Text): string | null {
  if (bounds === null) return null;
  const say = (each: number): string => format.figure(Math.round(each * 1e5) / 1e5);
  const [west, south, east, north] = bounds;
  return t('rasters.degrees', { west: say(west), south: say(south), east: say(east), north: say(north) });
}
