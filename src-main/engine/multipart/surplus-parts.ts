import type { Failure } from '../../contract/failure.ts';
import type { ListedParts } from '../ports/s3-calls.ts';

/** What is wrong where the upload holds parts beyond the `planned` ones, left by an earlier plan with smaller parts; else null. */
export function surplusParts(listed: ListedParts, planned: number): Failure | null {
  if (listed.kind === 'unknown') return null;
  const surplus = listed.parts.filter(({ number }) => number > planned);
  const last = surplus.reduce((most, { number }) => Math.max(most, number), 0);
  if (last === 0) return null;
  return {
    code: 'plan-invalid',
    message: `The upload holds ${surplus.length} parts beyond the ${planned} of this plan, up to number ${last}: an earlier plan had smaller parts. Not every store would complete it.`,
    remedy: 'Have the plan made for a new upload, or again with the part size of the earlier one.',
  };
}
