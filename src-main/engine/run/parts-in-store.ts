import type { LiveTransfer } from '../book/live-transfer.ts';
import type { ListedParts, S3Calls } from '../ports/s3-calls.ts';
import { WaitError } from '../ports/wait-error.ts';
import { askNewest, callsOf } from './ask-newest.ts';
import { type CallDeps, repeatCall } from './repeat-call.ts';

export interface ListDeps extends CallDeps {
  readonly s3Calls: Pick<S3Calls, 'listParts'>;
}

/** The parts that the store lists of the upload; `unknown` where the plan gives no list, or one that has ended. */
export async function partsInStore(
  deps: ListDeps,
  transfer: LiveTransfer,
  signal: AbortSignal,
): Promise<ListedParts> {
  const askList = askNewest(transfer, (target, ask) => callsOf(target).list(ask));
  try {
    return await repeatCall(deps, transfer, signal, async (fresh) => {
      const urls = await askList({ fresh, again: true, signal });
      return urls.length === 0 ? { kind: 'unknown' } : deps.s3Calls.listParts(urls, signal);
    });
  } catch (error) {
    // A list that has ended needs no fresh URL: it only spares a look.
    if (error instanceof WaitError) return { kind: 'unknown' };
    throw error;
  }
}
