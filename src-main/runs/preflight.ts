import type { FileFacts } from '../contract/file-facts.ts';
import type { RuleCheck } from '../contract/rule-check.ts';
import { type CheckOptions, checkRaster, remedyCommand } from '../rules/check-raster.ts';

/** What is to be said of a file before it is handed in. */
export type Preflight = RasterPreflight | MeshPreflight;

/** A GeoTIFF as the rules see it. */
export interface RasterPreflight {
  readonly kind: 'raster';
  readonly facts: FileFacts;
  readonly checks: readonly RuleCheck[];
  /** One line that mends all that is wrong; null where nothing is, or no line can. */
  readonly command: string | null;
}

/** A file whose variables lie on meshes that are not in it. */
export interface MeshPreflight {
  readonly kind: 'mesh';
  readonly missing: readonly string[];
}

/** Null for other files, and for those that could not be read: what is said of these is said by recognising them. Pure. */
export function preflightOf(facts: FileFacts | null, options: CheckOptions): Preflight | null {
  if (facts === null || facts.failure !== undefined) return null;
  const missing = facts.hdf5?.missingMeshes ?? [];
  if (missing.length > 0) return { kind: 'mesh', missing };
  if (facts.geotiff === undefined) return null;
  return {
    kind: 'raster',
    facts,
    checks: checkRaster(facts, options),
    command: remedyCommand(facts, options),
  };
}
