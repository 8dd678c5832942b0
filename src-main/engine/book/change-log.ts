import type { AcceptedPart, LedgerWrite, TransferRecord } from '../ports/ledger.ts';
import type { LiveTransfer } from './live-transfer.ts';

/** What a transfer was before a change: `parts` by number, those it touches, null where there was none. */
interface Before {
  readonly record: TransferRecord;
  readonly target: LiveTransfer['target'];
  readonly parts: ReadonlyMap<number, AcceptedPart | null>;
}

/** A change that is in memory and not durable yet. */
interface Change {
  writes: readonly LedgerWrite[];
  before: Before;
  /** The change whose batch takes it to the ledger; null while none does. */
  carriedBy: Change | null;
}

/**
 * The changes of one transfer that are in memory and not durable yet, oldest first. One that the ledger refuses is taken back
 * alone: those after it are undone, and made again without it. Batches are answered in the order they were given.
 */
export class ChangeLog {
  readonly #transfer: LiveTransfer;
  readonly #apply: (write: LedgerWrite) => void;
  #changes: Change[] = [];

  constructor(transfer: LiveTransfer, apply: (write: LedgerWrite) => void) {
    this.#transfer = transfer;
    this.#apply = apply;
  }

  /** Makes a change in memory. */
  make(writes: readonly LedgerWrite[]): Change {
    const before = beforeOf(this.#transfer, writes);
    for (const write of writes) this.#apply(write);
    const change = { writes, before, carriedBy: null };
    this.#changes.push(change);
    return change;
  }

  /** The batch of a change: all that none carries yet, and itself. */
  batchOf(change: Change): readonly LedgerWrite[] {
    const carried = this.#changes.filter(({ carriedBy }) => carriedBy === null);
    for (const each of carried) each.carriedBy = change;
    return carried.flatMap(({ writes }) => writes);
  }

  durable(change: Change): void {
    this.#changes = this.#changes.filter(({ carriedBy }) => carriedBy !== change);
  }

  refused(change: Change): void {
    const later = this.#changes.slice(this.#changes.indexOf(change) + 1);
    for (const { before } of [change, ...later].reverse()) restore(this.#transfer, before);
    this.#changes = this.#changes.filter((each) => each !== change);
    for (const each of later) {
      each.before = beforeOf(this.#transfer, each.writes);
      for (const write of each.writes) this.#apply(write);
    }
    // What it carried goes with the next one, but for what has been said anew since.
    const saidAnew = new Set(later.flatMap(({ writes }) => writes.map(({ type }) => type)));
    for (const each of this.#changes.filter(({ carriedBy }) => carriedBy === change)) {
      each.carriedBy = null;
      each.writes = each.writes.filter(({ type }) => !saidAnew.has(type));
    }
  }
}

function beforeOf({ record, target, parts }: LiveTransfer, writes: readonly LedgerWrite[]): Before {
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

function restore(transfer: LiveTransfer, { record, target, parts }: Before): void {
  Object.assign(transfer, { record, target });
  for (const [number, part] of parts) {
    transfer.acceptedBytes += (part?.size ?? 0) - (transfer.parts.get(number)?.size ?? 0);
    if (part === null) transfer.parts.delete(number);
    else transfer.parts.set(number, part);
  }
}
