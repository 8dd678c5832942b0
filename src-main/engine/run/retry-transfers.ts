import type { Refusal, ResumeAnswer } from '../../contract/commands.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import { namedTransfers } from './named-transfers.ts';
import { goOn, hasFailed, type ResumeDeps } from './resume-transfers.ts';

/**
 * Tries again, by id or all, what failed. Accepted parts are kept, except of a file that changed: that one goes again from
 * its beginning, and the answer says how many bytes that are.
 */
export async function retryTransfers(
  ids: readonly string[] | 'failed',
  deps: ResumeDeps,
): Promise<ResumeAnswer> {
  const named =
    ids === 'failed'
      ? { transfers: [...deps.book.values()].filter(isSeenToHaveFailed), refused: [] }
      : namedTransfers(ids, deps.book);
  const refused = [...named.refused, ...named.transfers.filter((each) => !hasFailed(each)).map(notFailed)];
  return { resumed: await goOn(named.transfers.filter(hasFailed), deps), refused };
}

/** What a person took out of sight is only tried again by its id. */
const isSeenToHaveFailed = (transfer: LiveTransfer): boolean =>
  hasFailed(transfer) && transfer.record.removedAt === null;

function notFailed({ record }: LiveTransfer): Refusal {
  const failure = {
    code: 'usage',
    message: `${record.name} has not failed (it is ${record.state.kind}): there is nothing to try again.`,
    remedy: 'Resume it instead, if it is paused or waits.',
  } as const;
  return { id: record.id, failure };
}
