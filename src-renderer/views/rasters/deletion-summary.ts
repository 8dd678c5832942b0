import type { RasterDeleteRow } from '../../../src-main/contract/window/rasters.ts';
import type { WindowText } from '../../state/text.svelte.ts';

export type DeletionCounts = Readonly<Record<RasterDeleteRow['outcome'], number>>;

/** How many of a deletion would go, went, stay. */
export function deletionCounts(rows: readonly RasterDeleteRow[]): DeletionCounts {
  const counts = { goes: 0, deleted: 0, 'in-use': 0, gone: 0, refused: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

/** "3 would go. 2 are in use and stay." */
export function deletionSummary(rows: readonly RasterDeleteRow[], { t }: Pick<WindowText, 't'>): string {
  const counts = deletionCounts(rows);
  return [
    counts.goes > 0 ? t('rasters.deletion.goes', { count: counts.goes }) : t('rasters.deletion.nothing'),
    counts['in-use'] > 0 ? t('rasters.deletion.stays', { count: counts['in-use'] }) : '',
    counts.gone > 0 ? t('rasters.deletion.gone', { count: counts.gone }) : '',
    counts.refused > 0 ? t('rasters.deletion.refused', { count: counts.refused }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
