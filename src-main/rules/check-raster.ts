import type { FileFacts, GeoTiffFacts } from '../contract/file-facts.ts';
import type { RuleCheck, RuleName } from '../contract/rule-check.ts';
import type { Judgement } from './judgement.ts';
import type { Mend } from './mend/mend.ts';
import { knownCodes } from './mend/known-codes.ts';
import { knownRemedy } from './mend/known-remedy.ts';
import { type KnownCodes, linePlan } from './mend/line-plan.ts';
import { mendCommand } from './mend/mend-command.ts';
import type { Shell } from './mend/quote-word.ts';
import { whyNoLine } from './mend/why-no-line.ts';
import { cog, compression, overviews, tiling } from './raster/layout.ts';
import { noData } from './raster/no-data.ts';
import { northUp } from './raster/north-up.ts';
import { pixelCount } from './raster/pixel-count.ts';
import { projectedMetres } from './raster/projected-metres.ts';
import { projection } from './raster/projection.ts';
import type { RasterRule } from './raster/raster-rule.ts';
import { singleBand } from './raster/single-band.ts';
import { squarePixels } from './raster/square-pixels.ts';
import { transform } from './raster/transform.ts';
import { type } from './raster/type.ts';

export interface CheckOptions {
  /** Which shell commands are written for. */
  readonly shell?: Shell;
  /** The EPSG code of the run, where that is known: it is written where a person would have to. */
  readonly epsg?: number | null;
}

const rules: readonly (readonly [name: RuleName, rule: RasterRule])[] = [
  ['single-band', singleBand],
  ['projection', projection],
  ['projected-metres', projectedMetres],
  ['transform', transform],
  ['north-up', northUp],
  ['square-pixels', squarePixels],
  ['pixel-count', pixelCount],
  ['no-data', noData],
  ['type', type],
  ['tiling', tiling],
  ['compression', compression],
  ['overviews', overviews],
  ['cog', cog],
];

type Judged = readonly [name: RuleName, judgement: Judgement];

/**
 * What the rules say of a GeoTIFF, in their order; a rule whose question the facts do not answer is left out, and a file
 * that cannot be read fails `readable` alone. Empty for other kinds of files. Pure.
 */
export function checkRaster(facts: FileFacts, options: CheckOptions = {}): readonly RuleCheck[] {
  if (facts.kind !== 'geotiff') return [];
  const { geotiff } = facts;
  if (facts.failure !== undefined || geotiff === undefined) return [unreadable(facts)];
  const readable: RuleCheck = {
    ...{ rule: 'readable', outcome: 'pass', reason: 'It can be read.' },
    ...{ remedy: null, command: null },
  };
  const lineFor = (mend: Mend): string | null => lineOf(facts.path, geotiff, [mend], options);
  const codes = knownCodes(geotiff, options.epsg ?? null);
  return [readable, ...judge(geotiff).map((judged) => toCheck(judged, codes, lineFor))];
}

/** One line that mends all that the rules find fault with; null where there is nothing, or nothing a tool can do. Pure. */
export function remedyCommand(facts: FileFacts, options: CheckOptions = {}): string | null {
  const { kind, failure, geotiff, path } = facts;
  if (kind !== 'geotiff' || failure !== undefined || geotiff === undefined) return null;
  const mends = judge(geotiff).flatMap(([, each]) =>
    each.outcome === 'pass' || each.mend === null ? [] : [each.mend],
  );
  return mends.length === 0 ? null : lineOf(path, geotiff, mends, options);
}

function judge(geotiff: GeoTiffFacts): readonly Judged[] {
  const why = whyNoLine(geotiff);
  return rules.flatMap(([name, rule]) => {
    const judgement = rule(geotiff);
    return judgement === null
      ? []
      : [[name, why === null ? judgement : withoutLine(judgement, why)] as const];
  });
}

function withoutLine(judgement: Judgement, why: string): Judgement {
  if (judgement.outcome === 'pass' || judgement.mend === null) return judgement;
  return { ...judgement, remedy: `${judgement.remedy} ${why}`, mend: null };
}

function toCheck(
  [rule, judgement]: Judged,
  codes: KnownCodes,
  lineFor: (mend: Mend) => string | null,
): RuleCheck {
  const { outcome, reason } = judgement;
  if (outcome === 'pass') return { rule, outcome, reason, remedy: null, command: null };
  const { mend } = judgement;
  if (mend === null) return { rule, outcome, reason, remedy: judgement.remedy, command: null };
  const remedy = knownRemedy(mend, codes) ?? judgement.remedy;
  return { rule, outcome, reason, remedy, command: lineFor(mend) };
}

/** More values than this (four bytes each) may pass the end of a plain TIFF. */
const bigPixels = 500_000_000;

function lineOf(
  path: string,
  geotiff: GeoTiffFacts,
  mends: readonly Mend[],
  { shell = 'posix', epsg = null }: CheckOptions,
): string | null {
  const plan = linePlan(geotiff, mends, knownCodes(geotiff, epsg));
  const big = geotiff.width * geotiff.height > bigPixels;
  return plan === null ? null : mendCommand({ path, plan, big, shell });
}

const unreadable = ({ failure }: FileFacts): RuleCheck => ({
  ...{ rule: 'readable', outcome: 'refuse', command: null },
  reason: failure?.message ?? 'Its content was not read.',
  remedy: 'Fetch or make it again.',
});
