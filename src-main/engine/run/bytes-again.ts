import type { TransferRecord } from '../ports/ledger.ts';

/** How many bytes that were given to a socket before, and are not accepted, go again once the transfer is under way. */
export const bytesAgain = ({ sentMarks }: Pick<TransferRecord, 'sentMarks'>): number =>
  Object.values(sentMarks).reduce((sum, mark) => sum + mark, 0);
