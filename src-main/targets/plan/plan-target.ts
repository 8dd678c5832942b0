import { SluiceError } from '../../contract/sluice-error.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { Target } from '../../engine/ports/target.ts';
import { WaitError } from '../../engine/ports/wait-error.ts';
import { objectOf } from '../object-of.ts';
import { urlEnd } from '../url-end.ts';
import type { PlanDestination } from './plan-destination.ts';

/** A Target with one URL and no way to get another: when that one will not do, a person has to export the plan again. */
export function planTarget({ put }: PlanDestination, clock: Pick<Clock, 'now'>): Target {
  const object = objectOf(put.url);
  if (object === null)
    throw new SluiceError({
      code: 'plan-invalid',
      message: 'A kept upload has no http or https address.',
      remedy: 'Cancel it and upload the plan again.',
    });
  const expiresAt = urlEnd(put.url);
  return {
    object,
    refreshes: false,
    expiresAt,
    put: ({ fresh, signal }) => {
      if (signal.aborted) return Promise.reject(signal.reason as Error);
      return fresh ? Promise.reject(needsFreshUrl(expiresAt, clock.now())) : Promise.resolve(put);
    },
  };
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
