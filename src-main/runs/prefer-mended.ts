import { leave, type Matched, type Sorted, sortBy } from './candidate.ts';
import { mendedCopy } from './mended-copy.ts';

/** Leaves a file whose mended copy is for the same result, without a question: it was made to go in its place. Pure. */
export function preferMended(matched: readonly Matched[]): Sorted<Matched> {
  const byResult = Map.groupBy(matched, (each) => each.result.id);
  return sortBy(matched, (each) => {
    const copy = each.explicit ? null : mendedCopy(each, byResult.get(each.result.id) ?? []);
    if (copy === null) return null;
    const message = `${each.file.name} is left out: ${copy.file.name} is its mended copy.`;
    return leave(each, { code: 'unpaired', severity: 'info', message, remedy: null }, false);
  });
}
