import { urlLife } from '../../contract/url-life.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { Clock } from '../ports/clock.ts';
import type { S3Calls } from '../ports/s3-calls.ts';
import { TransportError } from '../ports/transport-error.ts';
import { WaitError } from '../ports/wait-error.ts';
import type { HostClocks } from '../send/host-clocks.ts';
import { isTooLate } from '../send/is-too-late.ts';
import { learnClock } from '../send/learn-clock.ts';
import { callsOf } from './ask-newest.ts';

export interface CheckCompleteDeps {
  readonly clock: Pick<Clock, 'now'>;
  readonly clocks: Pick<HostClocks, 'now' | 'learn'>;
  readonly s3Calls: Pick<S3Calls, 'head'>;
}

/**
 * Throws the wait for a fresh plan where the call that makes the parts one object has ended, and nobody can bring another:
 * every part sent from then on might be for nothing.
 */
export async function checkComplete(
  deps: CheckCompleteDeps,
  { target }: Pick<LiveTransfer, 'target'>,
  signal: AbortSignal,
): Promise<void> {
  if (target.refreshes) return;
  const url = await callsOf(target).complete({ fresh: false, again: false, signal });
  const life = urlLife(url);
  const { origin } = new URL(url);
  const looksDead = isTooLate(life, deps.clocks.now(origin) ?? deps.clock.now());
  if (!looksDead) return;
  // This machine's clock alone proves nothing: the store is asked for its own.
  if (deps.clocks.now(origin) === null) await askClock(deps, target.object, signal);
  const serverNow = deps.clocks.now(origin);
  if (serverNow !== null && isTooLate(life, serverNow)) throw deadComplete();
}

/** A HEAD without any signature is refused, and dated. Where nobody answers, the parts will find that out. */
async function askClock(deps: CheckCompleteDeps, object: string, signal: AbortSignal): Promise<void> {
  const sentAt = deps.clock.now();
  try {
    learnClock(deps, object, await deps.s3Calls.head(object, signal), sentAt);
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
  }
}

const deadComplete = (): WaitError =>
  new WaitError({
    for: 'fresh-url',
    code: 'url-expired',
    message: 'The URL that would complete this upload has expired, so no more parts are sent.',
    remedy:
      'Export the plan again with fresh URLs for the same upload and give it to "sluice upload" with the same state folder: what is accepted stays accepted.',
  });
