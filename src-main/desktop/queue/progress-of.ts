import type { Totals } from '../../contract/window/queue-view.ts';

/** How far the queue is, 0 to 0.99: all of it is said only by there being nothing left. Null while nothing is on its way. */
export function progressOf({
  groups,
  bytes,
  acceptedBytes,
}: Pick<Totals, 'groups' | 'bytes' | 'acceptedBytes'>): number | null {
  if (groups.going + groups.waiting === 0) return null;
  return bytes === 0 ? 0 : Math.min(0.99, Math.floor((acceptedBytes / bytes) * 100) / 100);
}
