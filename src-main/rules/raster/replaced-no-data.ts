import type { BandFacts } from '../../contract/file-facts.ts';
import type { Mend } from '../mend/mend.ts';
import { bandNoData } from '../no-data-value.ts';
import { usualNoData } from '../sample-type.ts';

/** What pixels get that a mask or an alpha band says have no data: the value there is, if they can have it. Pure. */
export function replacedNoData(band: BandFacts): Mend & { readonly kind: 'replace-no-data' } {
  const found = bandNoData(band);
  const usable = found?.fits === true && !Number.isNaN(found.value) ? String(found.value) : null;
  return { kind: 'replace-no-data', value: usable ?? usualNoData(band.type) };
}
