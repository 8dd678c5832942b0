import type { Clock } from '../../engine/ports/clock.ts';

/** A family whose deletion the portal has only scheduled. */
export interface ScheduledDeletion {
  /** The portal's origin. */
  readonly portal: string;
  readonly scenario: string;
  /** The results it had when it was asked for: ones made later are not caught by it. */
  readonly ids: readonly number[];
}

export interface WatchedDeletionsDeps {
  /** Which results the scenario has now. */
  readonly idsNow: (deletion: ScheduledDeletion, signal: AbortSignal) => Promise<ReadonlySet<number>>;
  /** Told when some of them are gone, and when the watch ends. */
  readonly changed: (deletion: ScheduledDeletion) => void;
  /** Told once of a watch that ends without all of them gone. */
  readonly gaveUp: (deletion: ScheduledDeletion, left: number) => void;
  readonly clock: Pick<Clock, 'monotonic' | 'sleep'>;
  readonly signal: AbortSignal;
}

/** Portals delete within seconds or within the hour; looks come less often as time goes on (ms). */
const firstLookMs = 1_000;
const longestLookMs = 30_000;
const patienceMs = 60 * 60_000;

interface Watch {
  readonly deletion: ScheduledDeletion;
  left: ReadonlySet<number>;
}

/** Watches scheduled deletions until what was to go is gone, and knows which results these are. */
export class WatchedDeletions {
  readonly #deps: WatchedDeletionsDeps;
  readonly #watches = new Set<Watch>();
  readonly #running = new Set<Promise<void>>();

  constructor(deps: WatchedDeletionsDeps) {
    this.#deps = deps;
  }

  watch(deletion: ScheduledDeletion): void {
    const watch: Watch = { deletion, left: new Set(deletion.ids) };
    this.#watches.add(watch);
    const run = this.#run(watch).finally(() => {
      this.#watches.delete(watch);
      this.#running.delete(run);
      if (!this.#deps.signal.aborted) this.#deps.changed(deletion);
    });
    this.#running.add(run);
  }

  /** Which of a scenario's results are on their way out. */
  idsOf(portal: string, scenario: string): ReadonlySet<number> {
    const ids = new Set<number>();
    for (const { deletion, left } of this.#watches)
      if (deletion.portal === portal && deletion.scenario === scenario) for (const id of left) ids.add(id);
    return ids;
  }

  /** Resolves when nothing is watched any more: after its signal, or in a test. */
  async settled(): Promise<void> {
    await Promise.all(this.#running);
  }

  async #run(watch: Watch): Promise<void> {
    const { clock, signal, gaveUp } = this.#deps;
    const until = clock.monotonic() + patienceMs;
    let pause = firstLookMs;
    while (watch.left.size > 0 && clock.monotonic() < until) {
      if (!(await this.#slept(pause))) return;
      await this.#look(watch);
      pause = Math.min(longestLookMs, pause * 1.5);
    }
    if (watch.left.size > 0 && !signal.aborted) gaveUp(watch.deletion, watch.left.size);
  }

  /** False once the program ends. */
  async #slept(ms: number): Promise<boolean> {
    const { clock, signal } = this.#deps;
    try {
      await clock.sleep(ms, signal);
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      throw error;
    }
  }

  /** A portal that cannot be asked now is asked again later: the deletion does not hang on it. */
  async #look(watch: Watch): Promise<void> {
    const { idsNow, changed, signal } = this.#deps;
    try {
      const now = await idsNow(watch.deletion, signal);
      const left = watch.deletion.ids.filter((id) => now.has(id));
      if (left.length === watch.left.size) return;
      watch.left = new Set(left);
      if (left.length > 0) changed(watch.deletion);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
  }
}
