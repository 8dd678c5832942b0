import { assertNever } from '../../contract/assert-never.ts';
import type { LedgerWrite } from '../ports/ledger.ts';
import { commitBatches, type OpenLedger } from './commit-batches.ts';
import { ledgerFailure } from './ledger-failure.ts';
import type {
  LedgerAnswer,
  LedgerCall,
  LedgerChunk,
  LedgerFrame,
  LedgerValue,
  StagedWrites,
} from './ledger-frames.ts';
import { LedgerWriter } from './ledger-writer.ts';
import { LogCutter } from './log-cutter.ts';
import { lookAtLedgerFile } from './look-at-ledger-file.ts';
import { openForWriting, patienceMs } from './open-for-writing.ts';
import { placeOf } from './place-of.ts';
import { readChunks } from './read-chunks.ts';
import { rewriteLeftovers } from './rewrite-leftovers.ts';

/** Answers the calls that reach the ledger's thread, one after the other. */
export class LedgerDesk {
  #ledger: OpenLedger | null = null;
  #cutter: LogCutter | null = null;
  #file = '';
  #staged: LedgerWrite[][] = [];
  #readers = new Map<number, Iterator<LedgerChunk, null>>();
  #nextReader = 0;

  answer(frame: LedgerFrame): LedgerAnswer {
    try {
      return { id: frame.id, kind: 'value', value: this.#run(frame) };
    } catch (error) {
      const failure = ledgerFailure(error, this.#file);
      return failure === null
        ? { id: frame.id, kind: 'bug', message: String(error) }
        : { id: frame.id, kind: 'failed', failure };
    }
  }

  #run(frame: LedgerFrame): LedgerValue<LedgerCall> {
    switch (frame.call) {
      case 'open':
        return this.#open(frame.ask.file, frame.ask.maxPages);
      case 'stage':
        return this.#stage(frame.ask.staged);
      case 'commit':
        this.#stage(frame.ask.staged);
        return this.#commit(frame.ask.batches);
      case 'begin-read':
        return this.#beginRead(frame.ask.file);
      case 'read-on':
        return this.#readOn(frame.ask.reader);
      case 'close':
        return this.#close();
      default:
        return assertNever(frame);
    }
  }

  #open(file: string, maxPages: number | null): null {
    this.#file = file;
    const db = openForWriting(file, maxPages);
    this.#ledger = { db, file, writer: new LedgerWriter(db), place: placeOf(file) };
    this.#cutter = new LogCutter(db, patienceMs);
    // A process that was killed left its log.
    this.#cutter.touched();
    return null;
  }

  #stage(staged: readonly StagedWrites[]): null {
    for (const { batch, writes } of staged) {
      const before = this.#staged[batch] ?? [];
      for (const write of writes) before.push(write);
      this.#staged[batch] = before;
    }
    return null;
  }

  #commit(batches: number) {
    const all = Array.from({ length: batches }, (_, batch) => this.#staged[batch] ?? []);
    this.#staged = [];
    if (this.#ledger === null) throw new Error('The ledger is not open.');
    this.#cutter?.touched();
    return commitBatches(this.#ledger, all);
  }

  #beginRead(file: string): number {
    this.#file = file;
    const chunks = lookAtLedgerFile(file) === 'none' ? Iterator.from([]) : readChunks(file);
    this.#readers.set(this.#nextReader, chunks as Iterator<LedgerChunk, null>);
    return this.#nextReader++;
  }

  #readOn(reader: number): LedgerChunk | null {
    const next = this.#readers.get(reader)?.next();
    if (next !== undefined && next.done !== true) return next.value;
    this.#readers.delete(reader);
    return null;
  }

  #close(): null {
    for (const reader of this.#readers.values()) reader.return?.();
    const isCut = this.#cutter?.end() ?? false;
    this.#ledger?.db.close();
    if (this.#ledger !== null && isCut) rewriteLeftovers(this.#ledger);
    this.#ledger = null;
    this.#cutter = null;
    return null;
  }
}
