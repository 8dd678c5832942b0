import type { RasterSourceView } from '../../../contract/window/rasters.ts';
import { harmless } from './harmless.ts';
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

const heads = [
  'UUID',
  'NAME',
  'SIZE',
  'TYPE',
  'NO DATA',
  'PIXELS',
  'PROJECTION',
  'VALUES',
  'ACCESS',
  'USED BY',
];

/** Raster sources as a table, and how many more there are. */
export function rasterTable(sources: readonly RasterSourceView[], total: number): readonly string[] {
  if (sources.length === 0) return ['No raster source of this portal fits.'];
  const rows = table([heads, ...sources.map(cells)]);
  return total > sources.length
    ? [...rows, `${sources.length} of ${total}; --all lists them all, --limit as many as you like.`]
    : rows;
}

const cells = (source: RasterSourceView): readonly string[] =>
  [
    source.uuid,
    source.name,
    sizeWords(source.size),
    typeWords(source.dtype),
    fillWords(source.dtype, source.fillValue),
    pixelWords(source),
    source.projection ?? '',
    [periodWords(source), intervalWords(source.interval)].filter((words) => words !== '').join(', '),
    source.access ?? '',
    usedWords(source),
  ].map(harmless);
