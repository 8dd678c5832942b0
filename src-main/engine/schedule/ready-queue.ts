import type { LiveTransfer } from '../book/live-transfer.ts';

/** A single PUT cannot resume: two big ones at a time per host lose less to a broken line (bytes above which one is big). */
const bigBytes = 256 * 1024 ** 2;
const bigPerHost = 2;

/** Transfers that may start, first come first served, with at most two big ones per host under way. */
export class ReadyQueue {
  readonly #waiting = new Set<LiveTransfer>();
  /** By transfer, each with its host: a file may turn out to be of another size once it is under way. */
  readonly #bigUnderWay = new Map<LiveTransfer, string>();

  get size(): number {
    return this.#waiting.size;
  }

  add(transfer: LiveTransfer): void {
    this.#waiting.add(transfer);
  }

  remove(transfer: LiveTransfer): void {
    this.#waiting.delete(transfer);
  }

  /** The next that may start now, taken out of the queue; give it back with `ended`. */
  take(): LiveTransfer | undefined {
    for (const transfer of this.#waiting) {
      if (!this.#mayStart(transfer)) continue;
      this.#waiting.delete(transfer);
      if (isBig(transfer)) this.#bigUnderWay.set(transfer, host(transfer));
      return transfer;
    }
    return undefined;
  }

  ended(transfer: LiveTransfer): void {
    this.#bigUnderWay.delete(transfer);
  }

  #mayStart(transfer: LiveTransfer): boolean {
    if (!isBig(transfer)) return true;
    const here = host(transfer);
    return [...this.#bigUnderWay.values()].filter((each) => each === here).length < bigPerHost;
  }
}

const isBig = (transfer: LiveTransfer): boolean => (transfer.record.identity?.size ?? 0) > bigBytes;
const host = (transfer: LiveTransfer): string => new URL(transfer.record.object).host;
