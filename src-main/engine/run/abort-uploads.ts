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
  readonly #held = new Map<LiveTransfer, symbol>();
  readonly #closing = new AbortController();

  constructor(deps: AbortDeps) {
    this.#deps = deps;
  }

  /**
   * Their stores are not asked until `letGo` with what this answers: a person may take the cancel back. Of two who hold one
   * transfer the later one counts: what was taken up and cancelled again can be taken back for as long as any other.
   */
  hold(transfers: Iterable<LiveTransfer>): symbol {
    const hold = Symbol('hold');
    for (const transfer of transfers) this.#held.set(transfer, hold);
    return hold;
  }

  letGo(transfers: Iterable<LiveTransfer>, hold: symbol): void {
    for (const transfer of transfers) if (this.#held.get(transfer) === hold) this.#held.delete(transfer);
  }

  isHeld(transfer: LiveTransfer): boolean {
    return this.#held.has(transfer);
  }

  /** Tries every abort that is owed and not held, once, and resolves when all have been tried. */
  async tryOwed(): Promise<void> {
    // Two that waited for the same go on one after the other: what is being tried is not tried beside it.
    while (this.#underWay.size > 0) await this.idle();
    const work = this.#tryAll(
      [...this.#deps.book.values()].filter((each) => isOwed(each) && !this.isHeld(each)),
    );
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
      return aborted('left', transfer);
    try {
      signal.throwIfAborted();
      const url = await target.multipart.abort({ fresh: false, again: true, signal });
      if (url === null) return aborted('left', transfer);
      const outcome = await this.#deps.s3Calls.abort(url, signal);
      return aborted(outcome === 'left' ? 'left' : 'done', transfer);
    } catch (error) {
      // The Target says for good that there is no such URL.
      if (error instanceof SluiceError) return aborted('left', transfer);
      this.#deps.log('abort not answered', { id: record.id, reason: String(error) });
      return null;
    }
  }
}

/** Whether a cancelled upload is still to be given up at its store. */
export const isOwed = ({ record }: LiveTransfer): boolean =>
  record.state.kind === 'cancelled' && record.state.abort === 'owed';

function aborted(abort: 'done' | 'left', transfer: LiveTransfer): TransferEvent {
  const note = leavesEarlier(transfer) ? `${notes[abort]} ${earlierLeft}` : notes[abort];
  return { type: 'aborted', abort, note };
}

/** Whether it began another upload than the one its URLs are for, whose parts no URL of these can remove. */
const leavesEarlier = ({ record, target }: LiveTransfer): boolean =>
  record.leftUpload || (record.uploadId !== null && record.uploadId !== target.multipart?.uploadId);

const notes = {
  done: 'Its parts were removed from the server.',
  left: 'Its parts are left on the server: no URL that could remove them is alive. Remove them there, if its rules do not.',
} as const;
const earlierLeft =
  'Parts of the upload that an earlier plan named may be left on the server too: this plan has no URL that could remove them.';
