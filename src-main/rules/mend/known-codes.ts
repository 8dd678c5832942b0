import type { GeoTiffFacts } from '../../contract/file-facts.ts';
import { findProjection } from '../../projections/find-projection.ts';
import { isBeyondWorld, looksLikeDegrees } from '../raster/beyond-world.ts';
import type { KnownCodes } from './line-plan.ts';

/**
 * What a run's EPSG code is good for in a line that mends one of its rasters. To a raster whose corners cannot be of it, it
 * is not given: then CODE stays, for a person. Pure.
 */
export function knownCodes({ bounds }: GeoTiffFacts, epsg: number | null): KnownCodes {
  const known = epsg === null ? null : findProjection(epsg);
  if (known === null) return { assign: null, project: null };
  const isElsewhere =
    bounds !== undefined &&
    (isBeyondWorld(known, bounds) || (known.unit !== 'degree' && looksLikeDegrees(bounds)));
  return {
    assign: isElsewhere ? null : known.code,
    project: known.unit === 'metre' ? known.code : null,
  };
}
