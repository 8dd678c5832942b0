import { urlLife } from '../../contract/url-life.ts';
import type { Clock } from '../ports/clock.ts';
import type { CallAnswer, S3Calls } from '../ports/s3-calls.ts';
import type { SignedPut } from '../ports/target.ts';
import { TransportError } from '../ports/transport-error.ts';
import type { Asked } from '../s3/asked.ts';
import { AttemptError } from './attempt-error.ts';
import type { Attempt } from './body-sender.ts';
import { checkLife } from './check-life.ts';
import type { HostClocks } from './host-clocks.ts';
import { isTooLate } from './is-too-late.ts';
import { learnClock } from './learn-clock.ts';
import { toldByPeek } from './told-by-peek.ts';

export interface AskFirstDeps {
  readonly s3Calls: Pick<S3Calls, 'peek'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly clocks: Pick<HostClocks, 'now' | 'doubt' | 'learn'>;
}

/**
 * Looks with a small call whether the URL is good, before a body goes: where one went in vain and the store had no word
 * in it, and where this machine's clock says that the URL has ended and the store's is not known. Throws `AttemptError`
 * where it is not, or where nobody would take a body now.
 */
export async function askFirst(
  deps: AskFirstDeps,
  asked: Asked & Pick<SignedPut, 'lookup'>,
  { first, fresh }: Attempt,
  signal: AbortSignal,
): Promise<void> {
  const { clock, clocks, s3Calls } = deps;
  if (first === 'body' && !looksEnded(deps, asked.url)) return;
  const sentAt = clock.now();
  const answer = await answerInTime(s3Calls.peek(asked.url, signal, asked.lookup));
  if (answer !== null) {
    learnClock(deps, asked.url, answer, sentAt);
    const told = toldByPeek(answer, asked.url, asked.bytes);
    if (told !== null) throw new AttemptError(told);
  }
  checkLife(asked.url, clocks, fresh);
}

/** A store that is slow to take a body may be slow with all it says: that nothing came in time is no word against the URL. */
async function answerInTime(peek: Promise<CallAnswer>): Promise<CallAnswer | null> {
  try {
    return await peek;
  } catch (error) {
    if (error instanceof TransportError && error.fault === 'stalled') return null;
    throw error;
  }
}

/** A local clock alone proves nothing, and the store need not be asked where it has told its own. */
function looksEnded({ clock, clocks }: AskFirstDeps, url: string): boolean {
  return clocks.now(new URL(url).origin) === null && isTooLate(urlLife(url), clock.now());
}
