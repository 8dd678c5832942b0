import type { TransferState } from '../../contract/transfer-state.ts';
import type { AcceptedPart, Ledger, LedgerWrite, TransferRecord } from '../ports/ledger.ts';
import type { OpenTarget } from '../ports/target.ts';
import type { Clock } from '../ports/clock.ts';
import { ChangeLog } from './change-log.ts';
import { endWrites } from './end-writes.ts';
import { historyWrites } from './history-writes.ts';
import { advance } from '../transfer/advance.ts';
import type { TransferEvent } from '../transfer/transfer-event.ts';
import { type LiveTransfer, liveTransfer } from './live-transfer.ts';
import { targetOf } from './target-of.ts';
import { UnwrittenError } from './unwritten-error.ts';
import { dropMark, markWhole, raiseMark } from './sent-marks.ts';
import { withUpload } from './with-upload.ts';

/** Told each state a transfer went through, in order, once it is durable. */
export type BookListener = (transfer: LiveTransfer, state: TransferState) => void;

/**
 * All transfers in memory, each change written to the ledger first to last.
 *
 * A change is in memory at once, so that the next decision sees it; its promise resolves, and listeners hear of it,
 * when it is durable. So nothing is ever shown or built upon that a crash could take back.
 */
export class TransferBook {
  readonly #ledger: Ledger;
  readonly #openTarget: OpenTarget;
  readonly #clock: Pick<Clock, 'now'>;
  readonly #transfers = new Map<string, LiveTransfer>();
  readonly #byObject = new Map<string, LiveTransfer>();
  readonly #changes = new WeakMap<LiveTransfer, ChangeLog>();
  readonly #listeners = new Set<BookListener>();

  constructor(ledger: Ledger, openTarget: OpenTarget, clock: Pick<Clock, 'now'>) {
    this.#ledger = ledger;
    this.#openTarget = openTarget;
    this.#clock = clock;
  }

  get size(): number {
    return this.#transfers.size;
  }

  values(): IterableIterator<LiveTransfer> {
    return this.#transfers.values();
  }

  get(id: string): LiveTransfer | undefined {
    return this.#transfers.get(id);
  }

  /** The transfer to this object (scheme, host, path), if the ledger has one. */
  toObject(object: string): LiveTransfer | undefined {
    return this.#byObject.get(object);
  }

  subscribe(listener: BookListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes in what the ledger holds; writes nothing. */
  load(record: TransferRecord, parts: readonly AcceptedPart[]): LiveTransfer {
    const transfer = this.#keep(record, parts);
    this.#transfers.set(record.id, transfer);
    return transfer;
  }

  /** New rows, durable before any byte of them moves. */
  async insert(records: readonly TransferRecord[]): Promise<LiveTransfer[]> {
    const inPlace = new Map(records.map(({ object }) => [object, this.#byObject.get(object)]));
    const transfers = records.map((record) => this.#keep(record, []));
    try {
      await this.#ledger.write(records.map((record) => ({ type: 'insert', record })));
    } catch (error) {
      for (const transfer of transfers) this.#drop(transfer, inPlace.get(transfer.record.object));
      throw error;
    }
    for (const transfer of transfers) this.#transfers.set(transfer.record.id, transfer);
    for (const transfer of transfers) this.#tell(transfer, transfer.record.state);
    return transfers;
  }

  /**
   * Puts a new transfer in the place of one whose file the store has, in one transaction. What that one proves stays as
   * history, out of sight; no one is told of it.
   */
  async replace(old: LiveTransfer, record: TransferRecord): Promise<LiveTransfer> {
    const transfer = this.#keep(record, []);
    const history = historyWrites(old.record, new Date(this.#clock.now()).toISOString());
    try {
      await this.#write(old, [...history, { type: 'insert', record }]);
    } catch (error) {
      this.#drop(transfer, old);
      throw error;
    }
    old.inThisRun = false;
    this.#transfers.set(record.id, transfer);
    this.#tell(transfer, record.state);
    return transfer;
  }

  /** Drops transfers for good, in one transaction; nobody is told. */
  async forget(transfers: readonly LiveTransfer[]): Promise<void> {
    await this.#ledger.write(transfers.map(({ record }) => ({ type: 'remove', id: record.id })));
    for (const transfer of transfers) this.#drop(transfer);
  }

  /** Moves a transfer and writes whatever belongs to the move in the same transaction. */
  async move(
    transfer: LiveTransfer,
    event: TransferEvent,
    facts: readonly LedgerWrite[] = [],
  ): Promise<void> {
    await this.moveThrough(transfer, [event], facts);
  }

  /**
   * Moves a transfer in memory, and writes it down with the next durable write of the same transfer. For moves that
   * claim nothing, so that a crash may take them back.
   */
  moveSoon(transfer: LiveTransfer, event: TransferEvent, facts: readonly LedgerWrite[] = []): void {
    const state = advance(transfer.record.state, event);
    this.#changesOf(transfer).make([...facts, { type: 'state', id: transfer.record.id, state }]);
    this.#tell(transfer, state);
  }

  /** Several moves in one transaction, so that no crash can leave it between them. */
  async moveThrough(
    transfer: LiveTransfer,
    events: readonly TransferEvent[],
    facts: readonly LedgerWrite[] = [],
  ): Promise<void> {
    const id = transfer.record.id;
    const states: TransferState[] = [];
    for (const event of events) states.push(advance(states.at(-1) ?? transfer.record.state, event));
    await this.#write(transfer, [
      ...facts,
      ...states.map((state) => ({ type: 'state', id, state }) as const),
      ...endWrites(transfer.record, states, this.#clock.now()),
    ]);
    for (const state of states) this.#tell(transfer, state);
  }

  /** Writes facts that are no move. */
  async write(transfer: LiveTransfer, writes: readonly LedgerWrite[]): Promise<void> {
    await this.#write(transfer, writes);
    this.#tell(transfer, transfer.record.state);
  }

  /** Writes facts nobody is told of at once (marks of progress). */
  async note(transfer: LiveTransfer, writes: readonly LedgerWrite[]): Promise<void> {
    await this.#write(transfer, writes);
  }

  /** Shows a state that is this run's alone and is not kept: a file skipped because the store has it. */
  show(transfer: LiveTransfer, state: TransferState): void {
    this.#tell(transfer, state);
  }

  async #write(transfer: LiveTransfer, writes: readonly LedgerWrite[]): Promise<void> {
    const log = this.#changesOf(transfer);
    const change = log.make(writes);
    try {
      await this.#ledger.write(log.batchOf(change));
    } catch (error) {
      // Nothing may be shown or built upon that is not durable.
      log.refused(change);
      throw new UnwrittenError(error);
    }
    log.durable(change);
  }

  #changesOf(transfer: LiveTransfer): ChangeLog {
    const known =
      this.#changes.get(transfer) ?? new ChangeLog(transfer, (write) => this.#apply(transfer, write));
    this.#changes.set(transfer, known);
    return known;
  }

  /** At its object at once, so that nobody brings a second one; among all only once it is durable. */
  #keep(record: TransferRecord, parts: readonly AcceptedPart[]): LiveTransfer {
    const transfer = liveTransfer(record, parts, targetOf(record, this.#openTarget));
    this.#byObject.set(record.object, transfer);
    return transfer;
  }

  /** `instead`: what is at its object from now on. */
  #drop({ record: { id, object } }: LiveTransfer, instead?: LiveTransfer): void {
    this.#transfers.delete(id);
    if (this.#byObject.get(object)?.record.id !== id) return;
    if (instead === undefined) this.#byObject.delete(object);
    else this.#byObject.set(object, instead);
  }

  #apply(transfer: LiveTransfer, write: LedgerWrite): void {
    if (write.type === 'accepted') keepPart(transfer, write.part);
    else if (write.type === 'forget-parts')
      forgetParts(transfer, write.numbers ?? [...transfer.parts.keys()]);
    else transfer.record = applyToRecord(transfer.record, write);
    if (write.type === 'destination') transfer.target = targetOf(transfer.record, this.#openTarget);
  }

  #tell(transfer: LiveTransfer, state: TransferState): void {
    for (const listener of this.#listeners) listener(transfer, state);
  }
}

function keepPart(transfer: LiveTransfer, part: AcceptedPart): void {
  forgetParts(transfer, [part.number]);
  transfer.parts.set(part.number, part);
  transfer.acceptedBytes += part.size;
  const sentMarks = dropMark(transfer.record.sentMarks, part.number);
  transfer.record = { ...transfer.record, sentMarks };
}

function forgetParts(transfer: LiveTransfer, numbers: readonly number[]): void {
  const gone = numbers.flatMap((number) => transfer.parts.get(number) ?? []);
  const sentMarks = markWhole(transfer.record.sentMarks, gone);
  transfer.record = { ...transfer.record, sentMarks };
  for (const { number, size } of gone) {
    transfer.parts.delete(number);
    transfer.acceptedBytes -= size;
  }
}

function applyToRecord(record: TransferRecord, write: LedgerWrite): TransferRecord {
  switch (write.type) {
    case 'state':
      return { ...record, state: write.state };
    case 'verified':
      return { ...record, verified: write.verified };
    case 'identity':
      return { ...record, identity: write.identity };
    case 'destination':
      return { ...record, destination: write.destination };
    case 'upload-id':
      return withUpload(record, write.uploadId);
    case 'priority':
      return { ...record, priority: write.priority };
    case 'position':
      return { ...record, position: write.position };
    case 'completing':
      return { ...record, completing: write.completing };
    case 'place':
      return { ...record, name: write.name, path: write.path };
    case 'ended':
      return { ...record, endedAt: write.at, removedAt: null };
    case 'removed':
      return { ...record, removedAt: write.at };
    case 'attempt':
      return { ...record, attempts: record.attempts + 1 };
    case 'sent':
      return { ...record, sentMarks: raiseMark(record.sentMarks, write.part, write.mark) };
    case 'insert':
    case 'accepted':
    case 'forget-parts':
    case 'remove':
    case 'host':
      return record;
  }
}
