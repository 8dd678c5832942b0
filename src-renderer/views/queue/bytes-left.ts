import type { Totals } from '../../../src-main/contract/window/queue-view.ts';

/** What is still to be sent, paused transfers included: nothing is whole while there is some. */
export const bytesLeft = ({ bytes, acceptedBytes }: Pick<Totals, 'bytes' | 'acceptedBytes'>): number =>
  Math.max(0, bytes - acceptedBytes);
