import type { AcceptedPart, LedgerWrite, TransferRecord } from '../ports/ledger.ts';
import type { LiveTransfer } from './live-transfer.ts';

/** What of a transfer a change may touch: `parts` by number, null where there was none. */
export interface Standing {
  readonly record: TransferRecord;
  readonly target: LiveTransfer['target'];
  readonly parts: ReadonlyMap<number, AcceptedPart | null>;
}

/** How a transfer stands in whatever these writes may touch. */
export function standingOf(transfer: LiveTransfer, writes: readonly LedgerWrite[]): Standing {
  const { record, target, parts } = transfer;
  const touched = new Set(writes.flatMap((write) => numbersIn(write, parts)));
  return {
    record,
    target,
    parts: new Map([...touched].map((number) => [number, parts.get(number) ?? null])),
  };
}

function numbersIn(write: LedgerWrite, parts: ReadonlyMap<number, AcceptedPart>): readonly number[] {
  if (write.type === 'accepted') return [write.part.number];
  return write.type === 'forget-parts' ? (write.numbers ?? [...parts.keys()]) : [];
}

/**
 * Undoes in memory a change that the ledger did not take: whatever still is as the change made it becomes what it was.
 * What another change has made of it meanwhile stays, since that one may be durable.
 */
export function takeBack(transfer: LiveTransfer, before: Standing, made: Standing): void {
  for (const [number, part] of before.parts)
    if ((transfer.parts.get(number) ?? null) === (made.parts.get(number) ?? null))
      putPart(transfer, number, part);
  const { destination } = transfer.record;
  transfer.record = restored(transfer.record, before.record, made.record);
  if (transfer.record.destination !== destination) transfer.target = before.target;
}

function putPart(transfer: LiveTransfer, number: number, part: AcceptedPart | null): void {
  transfer.acceptedBytes += (part?.size ?? 0) - (transfer.parts.get(number)?.size ?? 0);
  if (part === null) transfer.parts.delete(number);
  else transfer.parts.set(number, part);
}

function restored(now: TransferRecord, before: TransferRecord, made: TransferRecord): TransferRecord {
  const keys = Object.keys(before) as (keyof TransferRecord)[];
  const undone = keys.filter((key) => made[key] !== before[key] && now[key] === made[key]);
  return { ...now, ...Object.fromEntries(undone.map((key) => [key, before[key]])) };
}
