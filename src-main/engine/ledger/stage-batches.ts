import type { LedgerWrite } from '../ports/ledger.ts';
import type { StagedWrites } from './ledger-frames.ts';

/**
 * Cuts a group of batches into messages of at most `limit` writes, in order, at least one message.
 *
 * Copying a message into another thread holds up the one that sends it: 100,000 records at once for half a second.
 */
export function stageBatches(batches: readonly (readonly LedgerWrite[])[], limit: number): StagedWrites[][] {
  const messages: StagedWrites[][] = [[]];
  let room = limit;
  for (const [batch, writes] of batches.entries()) {
    for (let from = 0; from < writes.length; ) {
      if (room === 0) {
        messages.push([]);
        room = limit;
      }
      const taken = writes.slice(from, from + room);
      messages.at(-1)?.push({ batch, writes: taken });
      from += taken.length;
      room -= taken.length;
    }
  }
  return messages;
}
