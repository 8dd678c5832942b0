import type { ResumeAnswer } from '../contract/commands.ts';
import { askOwner } from './ask-owner.ts';

export interface ResumeAsk {
  readonly ids: readonly string[] | 'all';
  /** Whether what failed is tried again too. */
  readonly failed: boolean;
}

/** Lets the owner of a state folder go on with transfers; null where nobody owns it. */
export async function resumeByOwner(
  folder: string,
  { ids, failed }: ResumeAsk,
): Promise<ResumeAnswer | null> {
  const answer = await askOwner(folder, 'resume', { ids });
  if (answer === null || !failed) return answer;
  const retried = await askOwner(folder, 'retry', { ids: 'failed' });
  return { resumed: [...answer.resumed, ...(retried?.resumed ?? [])], refused: answer.refused };
}
