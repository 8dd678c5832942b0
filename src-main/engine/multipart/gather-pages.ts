import type { ListedParts, PartSpan } from '../ports/s3-calls.ts';
import { partLimits } from './part-limits.ts';
import type { ListPartsPage } from './parse-list-parts.ts';

/** A page, and after which part number it was asked to begin. */
export interface AskedPage {
  readonly page: ListPartsPage;
  readonly askedAfter: number;
}

/**
 * What pages of ListParts tell together. Each tells of the part numbers from its own beginning to the next page's, the
 * last of them of all further ones; a page missing or shorter than the next one expects leaves a gap, and nothing is
 * said of the parts in it.
 */
export function gatherPages(pages: readonly AskedPage[]): ListedParts {
  if (pages.length === 0) return { kind: 'unknown' };
  const parts = pages.flatMap(({ page }) => page.parts);
  const covered = pages.map(spanOf).filter(({ first, last }) => last >= first);
  return coversAll(covered) ? { kind: 'complete', parts } : { kind: 'partial', parts, covered };
}

function spanOf({ page, askedAfter }: AskedPage): PartSpan {
  const first = (page.marker ?? askedAfter) + 1;
  if (!page.truncated) return { first, last: partLimits.parts };
  const lastListed = page.parts.reduce((last, part) => Math.max(last, part.number), 0);
  return { first, last: Math.max(page.nextMarker ?? 0, lastListed) };
}

function coversAll(spans: readonly PartSpan[]): boolean {
  let reached = 0;
  for (const { first, last } of [...spans].sort((a, b) => a.first - b.first))
    if (first <= reached + 1) reached = Math.max(reached, last);
  return reached >= partLimits.parts;
}
