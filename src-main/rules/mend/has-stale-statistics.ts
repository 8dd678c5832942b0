import type { BandFacts } from '../../contract/file-facts.ts';
import { bandNoData } from '../no-data-value.ts';

/** Statistics that begin or end at the no-data value were made before it was one. Pure. */
export function hasStaleStatistics(band: BandFacts): boolean {
  const { statistics } = band;
  const found = bandNoData(band);
  if (statistics === undefined || found?.fits !== true) return false;
  const value = Number(found.value);
  return statistics.minimum === value || statistics.maximum === value;
}
