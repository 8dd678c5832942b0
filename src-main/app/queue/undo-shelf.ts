import { randomUUID } from 'node:crypto';
import type { Undoable } from '../../contract/window/window-commands.ts';
import type { Clock } from '../../engine/ports/clock.ts';

/** How long something can be taken back (ms). */
export const undoMs = 10_000;

/** Something done that can be taken back for a while. */
export interface UndoableDeed {
  /** Answers how many it took back. */
  readonly takeBack: () => Promise<number>;
  /** The time to take it back is over. */
  readonly settle: () => Promise<void>;
}

interface Shelved {
  readonly deed: UndoableDeed;
  readonly expiring: AbortController;
}

/** Keeps what was done for ten seconds in which it can be taken back; each deed is taken back or settled, never both. */
export class UndoShelf {
  readonly #clock: Clock;
  readonly #report: (error: unknown) => void;
  readonly #shelved = new Map<string, Shelved>();

  /** `report` hears of what a deed threw while it was settled: nobody waits for that. */
  constructor(clock: Clock, report: (error: unknown) => void) {
    this.#clock = clock;
    this.#report = report;
  }

  put(deed: UndoableDeed): Undoable {
    const undo = randomUUID();
    const expiring = new AbortController();
    this.#shelved.set(undo, { deed, expiring });
    void this.#expire(undo, deed, expiring.signal);
    return { undo, undoUntil: new Date(this.#clock.now() + undoMs).toISOString() };
  }

  /** Answers how many were taken back: none once its time is over. */
  async undo(undo: string): Promise<number> {
    const shelved = this.#take(undo);
    return shelved === undefined ? 0 : shelved.deed.takeBack();
  }

  /** Ends all waiting; nothing is settled: what is owed is done when the program starts again. */
  close(): void {
    for (const undo of [...this.#shelved.keys()]) this.#take(undo);
  }

  #take(undo: string): Shelved | undefined {
    const shelved = this.#shelved.get(undo);
    this.#shelved.delete(undo);
    shelved?.expiring.abort();
    return shelved;
  }

  async #expire(undo: string, deed: UndoableDeed, signal: AbortSignal): Promise<void> {
    try {
      await this.#clock.sleep(undoMs, signal);
      this.#shelved.delete(undo);
      await deed.settle();
    } catch (error) {
      // Taken back, or the program ends.
      if (!signal.aborted) this.#report(error);
    }
  }
}
