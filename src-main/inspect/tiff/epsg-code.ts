import { findProjection } from '../../projections/find-projection.ts';
import type { GeoKeys } from './geo-keys.ts';

/**
 * The EPSG code of a file's horizontal system; null where it has none, as of heights alone and geocentric systems. A number
 * that is no code known here is told as it stands: a newer table may know it. Pure.
 */
export function epsgCode({ code, only }: Pick<GeoKeys, 'code' | 'only'>): number | null {
  const known = code === null ? null : findProjection(code);
  if (known === null) return code;
  if (known.kind === 'compound') return known.horizontal;
  const isGeographic = known.kind === 'geographic' || known.kind === 'geographic-3d';
  return known.kind === 'other' || (isGeographic && only === 'projected') ? null : code;
}
