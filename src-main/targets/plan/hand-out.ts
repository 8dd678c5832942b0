import type { Clock } from '../../engine/ports/clock.ts';
import type { UrlAsk } from '../../engine/ports/target.ts';
import { WaitError } from '../../engine/ports/wait-error.ts';
import { urlEnd } from '../url-end.ts';

/** Gives `what` the plan holds, whose address is `url`; where a fresh one is asked for, rejects with the wait for a new plan. */
export function handOut<T>(
  what: T,
  url: string,
  { fresh, signal }: UrlAsk,
  clock: Pick<Clock, 'now'>,
): Promise<T> {
  if (signal.aborted) return Promise.reject(signal.reason as Error);
  return fresh ? Promise.reject(needsFreshUrl(urlEnd(url), clock.now())) : Promise.resolve(what);
}

function needsFreshUrl(expiresAt: string | null, now: number): WaitError {
  const expired = expiresAt !== null && Date.parse(expiresAt) <= now;
  return new WaitError({
    for: 'fresh-url',
    code: expired ? 'url-expired' : 'url-refused',
    message: expired
      ? 'The URL in the plan has expired.'
      : 'The URL in the plan does not open the store (any more).',
    remedy:
      'Export the plan again with fresh URLs and give it to "sluice upload" with the same state folder: what is done stays done.',
  });
}
