import type { KnownCodes } from './line-plan.ts';
import type { Mend } from './mend.ts';

/** What to do where the run says the EPSG code a person would have to write; null where it does not, or none is wanted. Pure. */
export function knownRemedy({ kind }: Mend, { assign, project }: KnownCodes): string | null {
  if (kind === 'assign-projection' && assign !== null)
    return `The other files of its run have EPSG:${assign}, which this line writes into it; look whether it is of that run.`;
  if (kind === 'project' && project !== null)
    return `If 3Di is to read it, lay it on EPSG:${project}, which the other files of its run have.`;
  return null;
}
