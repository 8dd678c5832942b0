import type { GeoTiffFacts } from '../../contract/file-facts.ts';
import { bandNoData } from '../no-data-value.ts';
import { hasStaleStatistics } from './has-stale-statistics.ts';
import { gridOptions } from './grid-options.ts';
import type { Mend, MendKind } from './mend.ts';
import { type ValidityPlan, validityPlan } from './validity-plan.ts';
import { isLong, isScaled, isWide, type ValuesBand, valuesBand } from './values-band.ts';

/** The programs of a line, in their order, and what each is told; those that write no GeoTIFF are left out. */
export interface LinePlan {
  /** Of gdal_translate. */
  readonly translate: readonly string[];
  /** Of gdalwarp; null where pixels stay where they are and keep their values. */
  readonly warp: readonly string[] | null;
  /** Whether smaller copies hold the raster's values. */
  readonly overviews: boolean;
}

/** EPSG codes that are written in the place of CODE; null where nobody knows them yet. */
export interface KnownCodes {
  readonly assign: number | null;
  readonly project: number | null;
}

/** All that decides what a line has to do. */
interface Task {
  readonly facts: GeoTiffFacts;
  readonly values: ValuesBand;
  readonly wants: ReadonlySet<MendKind>;
  readonly codes: KnownCodes;
  /** Whether values become Float32, calculated where they have a scale. */
  readonly converts: boolean;
  /** Null where the line leaves alone which pixels have no data. */
  readonly validity: ValidityPlan | null;
}

/**
 * What GDAL has to do for these mends, and for nothing to be lost by it: besides what was asked for that may be a no-data
 * value, where pixels come into being that have no data, or a mask would be left behind. Null where no line can do it. Pure.
 */
export function linePlan(facts: GeoTiffFacts, mends: readonly Mend[], codes: KnownCodes): LinePlan | null {
  const values = valuesBand(facts);
  if (values === null) return null;
  const wants = new Set(mends.map(({ kind }) => kind));
  // Which projection it has is to be known before it is given another.
  if (wants.has('assign-projection')) wants.delete('project');
  const converts = wants.has('convert-type');
  const wanted = validityPlan(facts, values, converts);
  const isAsked = needsValidity(facts, values, wants, wanted);
  if (isAsked && wanted === null) return null;
  const task: Task = { facts, values, wants, codes, converts, validity: isAsked ? wanted : null };
  const warps = needsWarp(task);
  if (isLong(values.band) && !converts && (warps || dropsStatistics(task))) return null;
  const overviews = converts || !isWide(values.band);
  if (!overviews && wants.has('layout')) return null;
  return { translate: translateOptions(task, warps), warp: warps ? warpOptions(task) : null, overviews };
}

const moving: readonly MendKind[] = ['north-up', 'square-pixels', 'project'];
const moves = (wants: ReadonlySet<MendKind>): boolean => moving.some((each) => wants.has(each));

/** What gdalwarp moves loses its mask, and has zeros around it, unless a value says which pixels have no data. */
function needsValidity(
  facts: GeoTiffFacts,
  { band, alpha }: ValuesBand,
  wants: ReadonlySet<MendKind>,
  plan: ValidityPlan | null,
): boolean {
  if (wants.has('no-data')) return true;
  if (plan === null) return wants.has('convert-type') || moves(wants);
  const isHidden = facts.mask === true || alpha !== null;
  if (wants.has('convert-type') && plan.how === 'replace' && (!isHidden || isScaled(band))) return true;
  const lacksValue = bandNoData(band)?.fits !== true;
  return moves(wants) && (isHidden || lacksValue);
}

function needsWarp(task: Task): boolean {
  const { wants, validity, values, converts } = task;
  if (moves(wants) || validity?.how === 'replace') return true;
  return isScaled(values.band) && !converts && dropsStatistics(task);
}

/** Statistics are of the pixels that had data before; those that were wrong already are not handed on. */
const dropsStatistics = ({ wants, validity, values }: Task): boolean =>
  wants.has('drop-statistics') ||
  hasStaleStatistics(values.band) ||
  (validity?.how === 'assign' && !(isLong(values.band) && values.band.statistics === undefined));

function translateOptions(task: Task, warps: boolean): readonly string[] {
  const { values, validity } = task;
  return [
    ...bandOptions(task),
    ...(validity?.how === 'replace' && validity.mask !== null ? apart(validity.mask) : []),
    ...placeOptions(task, warps),
    // What is told to calculate leaves statistics out, also where there is nothing to calculate; gdalwarp always does.
    ...(calculates(task) || (!warps && dropsStatistics(task) && !isLong(values.band)) ? ['-unscale'] : []),
    ...(!warps || calculates(task) ? typeOption(task) : []),
    ...(!warps && validity?.how === 'assign' ? ['-a_nodata', validity.value] : []),
  ];
}

const calculates = ({ converts, values }: Task): boolean => converts && isScaled(values.band);

function bandOptions({ wants, validity, values }: Task): readonly string[] {
  const isOne = wants.has('first-band') || (validity !== null && values.alpha !== null);
  return isOne ? ['-b', String(values.number)] : [];
}

/** What lies nowhere gdalwarp does not touch. */
function placeOptions({ facts, wants, codes }: Task, warps: boolean): readonly string[] {
  const isNowhere = facts.pixelSize === undefined && facts.controlPoints === undefined;
  return [
    ...(wants.has('assign-projection') ? ['-a_srs', codeOf(codes.assign)] : []),
    ...(wants.has('assign-corners') || (warps && isNowhere)
      ? ['-a_ullr', 'WEST', 'NORTH', 'EAST', 'SOUTH']
      : []),
  ];
}

const apart = (mask: string): readonly string[] => ['-mask', mask, '-a_nodata', 'none'];

const codeOf = (code: number | null): string => `EPSG:${code ?? 'CODE'}`;

const typeOption = ({ converts, validity }: Task): readonly string[] =>
  converts || validity?.type === 'Float32' ? ['-ot', 'Float32'] : [];

function warpOptions(task: Task): readonly string[] {
  const { facts, wants, codes, validity } = task;
  return [
    ...(wants.has('project') ? ['-t_srs', codeOf(codes.project)] : []),
    ...gridOptions(facts, wants),
    ...(validity?.how === 'assign' ? ['-srcnodata', validity.value] : []),
    ...(validity === null || validity.how === 'keep' ? [] : ['-dstnodata', validity.value]),
    ...(calculates(task) ? [] : typeOption(task)),
  ];
}
