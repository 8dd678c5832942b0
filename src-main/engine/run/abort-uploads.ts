import { SluiceError } from '../../contract/sluice-error.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import type { Clock } from '../ports/clock.ts';
import type { S3Calls } from '../ports/s3-calls.ts';
import type { EngineLog } from '../send/with-log.ts';
import type { TransferEvent } from '../transfer/transfer-event.ts';
import { mayBeCommitted } from './may-be-committed.ts';

export interface AbortDeps {
  readonly book: TransferBook;
  readonly s3Calls: Pick<S3Calls, 'abort'>;
  readonly clock: Clock;
  readonly log: EngineLog;
}

/** How many uploads are given up at once. */
const lanes = 8;
/** A person waits for the answer to `cancel`: what takes longer than this (ms) is tried again another time. */
const patienceMs = 10_000;

/**
 * Gives up, at the store, the multipart uploads of transfers that were cancelled. That each is owed is in the ledger
 * before it is tried, so that no crash and no dead line forgets one; it stays owed until the store has answered.
 */
export class UploadAborts {
  readonly #deps: AbortDeps;
  readonly #underWay = new Set<Promise<void>>();
  readonly #closing = new AbortController();

  constructor(deps: AbortDeps) {
    this.#deps = deps;
  }

  /** Tries every abort that is owed, once, and resolves when all have been tried. */
  async tryOwed(): Promise<void> {
    // Two that waited for the same go on one after the other: what is being tried is not tried beside it.
    while (this.#underWay.size > 0) await this.idle();
    const work = this.#tryAll([...this.#deps.book.values()].filter(isOwed));
    this.#underWay.add(work);
    try {
      await work;
    } finally {
      this.#underWay.delete(work);
    }
  }

  /** Resolves when none is under way: a transfer must not be taken up again while its upload is being given up. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#underWay);
  }

  /** Cuts short what is under way; it stays owed. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.idle();
  }

  async #tryAll(owed: readonly LiveTransfer[]): Promise<void> {
    if (owed.length === 0) return;
    const over = new AbortController();
    const signal = AbortSignal.any([this.#closing.signal, over.signal]);
    const patience = this.#deps.clock.sleep(patienceMs, signal).then(
      () => over.abort(),
      // Everything was tried, or the engine closes: nobody waits any more.
      () => undefined,
    );
    const left = owed.values();
    const lane = async (): Promise<void> => {
      for (const transfer of left) await this.#tryOne(transfer, signal);
    };
    try {
      await Promise.all(Array.from({ length: lanes }, lane));
    } finally {
      over.abort();
      await patience;
    }
  }

  async #tryOne(transfer: LiveTransfer, signal: AbortSignal): Promise<void> {
    const event = await this.#ask(transfer, signal);
    if (event !== null && isOwed(transfer)) await this.#deps.book.move(transfer, event);
  }

  /** What became of it; null where it stays owed. */
  async #ask(transfer: LiveTransfer, signal: AbortSignal): Promise<TransferEvent | null> {
    const { target, record } = transfer;
    if (target.multipart === undefined || target.multipart.fault !== null || mayBeCommitted(transfer))
      return left;
    try {
      signal.throwIfAborted();
      const url = await target.multipart.abort({ fresh: false, again: true, signal });
      if (url === null) return left;
      return (await this.#deps.s3Calls.abort(url, signal)) === 'left' ? left : removed;
    } catch (error) {
      // The Target says for good that there is no such URL.
      if (error instanceof SluiceError) return left;
      this.#deps.log('abort not answered', { id: record.id, reason: String(error) });
      return null;
    }
  }
}

/** Whether a cancelled upload is still to be given up at its store. */
export const isOwed = ({ record }: LiveTransfer): boolean =>
  record.state.kind === 'cancelled' && record.state.abort === 'owed';

const removed: TransferEvent = {
  type: 'aborted',
  abort: 'done',
  note: 'Its parts were removed from the server.',
};
const left: TransferEvent = {
  type: 'aborted',
  abort: 'left',
  note: 'Its parts are left on the server: no URL that could remove them is alive. Remove them there, if its rules do not.',
};
