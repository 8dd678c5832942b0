import type { UrlAsk } from '../../engine/ports/target.ts';
import { WaitError } from '../../engine/ports/wait-error.ts';

/**
 * Gives `what` the plan holds. Where a fresh one is asked for, rejects with the wait for a new plan: it is asked for only
 * when the store, or its clock, has called the old one ended.
 */
export function handOut<T>(what: T, { fresh, signal }: UrlAsk): Promise<T> {
  if (signal.aborted) return Promise.reject(signal.reason as Error);
  return fresh ? Promise.reject(needsFreshUrl()) : Promise.resolve(what);
}

const needsFreshUrl = (): WaitError =>
  new WaitError({
    for: 'fresh-url',
    code: 'url-expired',
    message: 'The URL in the plan has expired.',
    remedy:
      'Export the plan again with fresh URLs and give it to "sluice upload" with the same state folder: what is done stays done.',
  });
