import { posix } from 'node:path';
import { mendedMark } from '../rules/mend/mended-path.ts';
import { normaliseCode } from './normalise-code.ts';
import { resultKinds, type ContentKind } from './result-kind.ts';

/** Not part of a name: a browser's " (1)", and what a mended copy of a GeoTIFF ends with. */
export type NameMark = 'none' | 'copy' | 'mended';

/** What a file's name alone says. */
export type NameReading =
  /** The usual name of a result. `mark`: what was taken off. `simulationId`: the name carries one. */
  | {
      readonly kind: 'code';
      readonly code: string;
      readonly content: ContentKind;
      readonly mark: NameMark;
      readonly simulationId: string | null;
    }
  /** Not the usual name, but it holds that of a raw result: content must agree. */
  | { readonly kind: 'hint'; readonly code: string }
  | { readonly kind: 'foreign'; readonly why: string }
  | { readonly kind: 'unknown' };

/** Files of a run that no result takes; looked for anywhere in the name. */
const noResultTakes: readonly (readonly [part: string, title: string])[] = [
  ['structure-control-actions', 'a log of structure control actions'],
  ['water-quality-results', 'water quality results'],
  ['customized-results', 'customized results, a selection of the raw ones'],
  ['customised-results', 'customized results, a selection of the raw ones'],
];
const rasterEndings = new Set(['.tif', '.tiff']);
const gridDatabases = new Set(['.gpkg', '.sqlite']);
const systemNames = new Set(['thumbs.db', 'ehthumbs.db', 'desktop.ini', 'icon\r']);
const unfinished = new Set([
  '.part',
  '.partial',
  '.crdownload',
  '.download',
  '.filepart',
  '.tmp',
  '.opdownload',
]);
/** Longest first: every aggregate's name holds that of the raw results. */
const hints: readonly (readonly [part: string, code: string])[] = [
  ['aggregate', 'aggregate-results-3di'],
  ['results-3di', 'results-3di'],
  ['gridadmin', 'grid-admin'],
  ['grid-admin', 'grid-admin'],
];
/** What browsers put behind the name of a second download. */
const copyMark = / ?\(\d{1,3}\)$/;
const logsOfSimulation = /^log-?files-sim-(\d+)$/;

/**
 * Reads a file's name. `codes` are those of the scenario: any of them names a GeoTIFF `{code}.tif`, as the known ones do.
 * A code known as no raster never does: `results_3di.tif` is no result.
 */
export function readName(name: string, codes: readonly string[] = []): NameReading {
  const base = posix.basename(name);
  const ending = posix.extname(base).toLowerCase();
  const full = normaliseCode(base.slice(0, base.length - ending.length));
  const stem = full.replace(copyMark, '');
  const mark = stem === full ? 'none' : 'copy';
  const foreign = foreignName(base, ending, stem);
  if (foreign !== null) return { kind: 'foreign', why: foreign };
  const logs = ending === '.zip' ? logsOfSimulation.exec(stem) : null;
  if (logs !== null)
    return {
      kind: 'code',
      code: 'logfiles',
      content: 'zip',
      mark,
      simulationId: logs[1] ?? null,
    };
  const reading = readStem(stem, ending, mark, codes);
  if (!rasterEndings.has(ending) || reading.kind === 'code' || !stem.endsWith(mendedMark)) return reading;
  return readStem(stem.slice(0, -mendedMark.length), ending, 'mended', codes);
}

function readStem(stem: string, ending: string, mark: NameMark, codes: readonly string[]): NameReading {
  const known = resultKinds.find((kind) => kind.code === stem || kind.stems.includes(stem));
  if (known?.endings.includes(ending) === true)
    return { kind: 'code', code: known.code, content: known.content, mark, simulationId: null };
  if (rasterEndings.has(ending) && known === undefined && codes.some((code) => normaliseCode(code) === stem))
    return { kind: 'code', code: stem, content: 'geotiff', mark, simulationId: null };
  const hint = hints.find(([part]) => stem.includes(part));
  return hint === undefined ? { kind: 'unknown' } : { kind: 'hint', code: hint[1] };
}

function foreignName(base: string, ending: string, stem: string): string | null {
  if (systemNames.has(base.toLowerCase())) return 'it is a file of the operating system';
  if (base.startsWith('.')) return 'it is a hidden file';
  if (base.startsWith('~$')) return 'it is the lock file of an open document';
  if (unfinished.has(ending)) return 'it is an unfinished download or copy';
  if (gridDatabases.has(ending) && stem.includes('gridadmin'))
    return 'it is the grid as a database; Lizard takes gridadmin.h5';
  const other = noResultTakes.find(([part]) => stem.includes(part));
  return other === undefined ? null : `it holds ${other[1]}, for which Lizard has no result`;
}
