import type { LiveTransfer } from '../book/live-transfer.ts';
import type { MultipartTarget, Target, UrlAsk } from '../ports/target.ts';

/**
 * Asks the Target the transfer has at that moment: a plan given again while it runs counts from the next ask on. URLs that
 * came since the last ask have not been refused, so nobody has to bring fresher ones.
 */
export function askNewest<T>(
  transfer: Pick<LiveTransfer, 'target'>,
  from: (target: Target, ask: UrlAsk) => Promise<T>,
): (ask: UrlAsk) => Promise<T> {
  let asked: Target | null = null;
  return (ask) => {
    const { target } = transfer;
    const fresh = ask.fresh && (asked === null || asked === target);
    asked = target;
    return from(target, { ...ask, fresh });
  };
}

/** The calls of an upload in parts; what runs as one stays one. */
export function callsOf({ multipart }: Target): MultipartTarget {
  if (multipart === undefined) throw new Error('An upload in parts keeps going in parts.');
  return multipart;
}
