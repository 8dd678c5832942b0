import { SluiceError } from '../../contract/sluice-error.ts';
import type { NewTransfer } from './new-transfer.ts';

/**
 * Refuses requests of which two are for one object: the ledger knows a transfer by its object, so one of the two would
 * never be sent, or would overwrite the other. Throws `SluiceError` `ambiguous`, which names both.
 */
export function refuseShared(requests: readonly NewTransfer[]): void {
  const first = new Map<string, NewTransfer>();
  const clashes: (readonly [NewTransfer, NewTransfer])[] = [];
  for (const request of requests) {
    const before = first.get(request.object);
    if (before === undefined) first.set(request.object, request);
    else clashes.push([before, request]);
  }
  const [clash] = clashes;
  if (clash === undefined) return;
  const more = clashes.length === 1 ? '' : ` So it is with ${clashes.length - 1} more.`;
  throw new SluiceError({
    code: 'ambiguous',
    message: `${wordsOf(clash)}${more}`,
    remedy: 'Keep one of the two, or send the second to another place; nothing was sent.',
  });
}

function wordsOf([one, other]: readonly [NewTransfer, NewTransfer]): string {
  if (one.path === other.path) return `${one.name} is given twice for the same object, ${one.object}.`;
  const [a, b] = one.name === other.name ? [one.path, other.path] : [one.name, other.name];
  return `${a} and ${b} go to the same object, ${one.object}: one would overwrite the other.`;
}
