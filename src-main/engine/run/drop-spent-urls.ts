import { setImmediate as breathe } from 'node:timers/promises';
import { dropUrls } from '../book/drop-urls.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import type { Clock } from '../ports/clock.ts';
import type { EngineLog } from '../send/with-log.ts';
import { isOwed, type UploadAborts } from './abort-uploads.ts';

export interface SpentUrlsDeps {
  readonly book: TransferBook;
  readonly aborts: Pick<UploadAborts, 'isHeld'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: EngineLog;
}

/** How far ahead of the signer's clock this computer's may be (ms): what it calls ended for so long has ended. */
const clockDoubtMs = 24 * 3_600_000;

/** So many before the event loop turns: a ledger of an earlier Sluice may hold 100,000. */
const batchSize = 1_000;

/**
 * Takes presigned URLs out of the ledger once nothing will ask for them: when an outcome is durable, when it cannot be
 * taken back any more, and at a start, for what an earlier process left. That a write fails costs only the time until the
 * next start.
 */
export class SpentUrls {
  readonly #deps: SpentUrlsDeps;
  readonly #underWay = new Set<Promise<void>>();
  readonly #unlisten: () => void;

  constructor(deps: SpentUrlsDeps) {
    this.#deps = deps;
    this.#unlisten = deps.book.subscribe((transfer) => this.look([transfer]));
  }

  /** Drops the URLs of those that have ended for good, by what the ledger says of them now. */
  look(transfers: readonly LiveTransfer[]): void {
    for (const each of transfers) if (isSpent(each) && !this.#deps.aborts.isHeld(each)) this.#drop(each);
  }

  /** Drops the URLs of those that failed and were taken out of sight; to be called once that cannot be taken back. */
  async lookAtRemoved(ids: readonly string[]): Promise<void> {
    for (const each of ids.flatMap((id) => this.#deps.book.get(id) ?? []))
      if (isGivenUp(each)) this.#drop(each);
    await Promise.all(this.#underWay);
  }

  /** To be called once, upon what the ledger held: whoever could have taken something back is gone. */
  begin(): void {
    // Chosen at once: what is removed from now on can be taken back.
    const chosen = [...this.#deps.book.values()].filter((each) => this.#isLeft(each));
    this.#track(this.#dropAll(chosen));
  }

  /** Resolves when what was begun is durable, or failed, all that an earlier process left included. */
  async close(): Promise<void> {
    this.#unlisten();
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  async #dropAll(chosen: readonly LiveTransfer[]): Promise<void> {
    for (const [index, each] of chosen.entries()) {
      if (index % batchSize === batchSize - 1) await breathe();
      if (this.#isLeft(each)) this.#drop(each);
    }
  }

  #isLeft(transfer: LiveTransfer): boolean {
    if (isSpent(transfer)) return !this.#deps.aborts.isHeld(transfer);
    return isGivenUp(transfer) || this.#hasEnded(transfer);
  }

  #hasEnded({ record, target }: LiveTransfer): boolean {
    if (record.state.kind !== 'failed') return false;
    const end = target.keptUrls?.lastEnd ?? null;
    return end !== null && end + clockDoubtMs < this.#deps.clock.now();
  }

  #drop(transfer: LiveTransfer): void {
    const write = dropUrls(transfer);
    if (write !== null) this.#track(this.#deps.book.note(transfer, [write]));
  }

  #track(work: Promise<void>): void {
    const done = work
      .catch((error: unknown) => this.#deps.log('URLs are not dropped yet', { reason: String(error) }))
      .then(() => {
        this.#underWay.delete(done);
      });
    this.#underWay.add(done);
  }
}

/** The store has its file, or a person gave it up and owes the store nothing: a new plan would bring new URLs. */
function isSpent(transfer: LiveTransfer): boolean {
  const { kind } = transfer.record.state;
  if (kind === 'cancelled') return !isOwed(transfer);
  return kind === 'done' || kind === 'available' || kind === 'skipped';
}

/** Failed, and out of sight by a person's word. */
const isGivenUp = ({ record }: LiveTransfer): boolean =>
  record.state.kind === 'failed' && record.removedAt !== null;
