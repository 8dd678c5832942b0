import type { FileFacts } from '../contract/file-facts.ts';
import type { RuleCheck } from '../contract/rule-check.ts';
import { type CheckOptions, checkRaster, remedyCommand } from '../rules/check-raster.ts';

/** A GeoTIFF as the rules see it before it is handed in. */
export interface Preflight {
  readonly facts: FileFacts;
  readonly checks: readonly RuleCheck[];
  /** One line that mends all that is wrong; null where nothing is, or no line can. */
  readonly command: string | null;
}

/** Null for other files, and for those that could not be read: what is said of these is said by recognising them. Pure. */
export function preflightOf(facts: FileFacts | null, options: CheckOptions): Preflight | null {
  if (facts?.geotiff === undefined || facts.failure !== undefined) return null;
  return { facts, checks: checkRaster(facts, options), command: remedyCommand(facts, options) };
}
