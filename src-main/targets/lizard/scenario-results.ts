import type { Clock } from '../../engine/ports/clock.ts';
import type { LizardClient } from '../../lizard/lizard-client.ts';
import type { LizardResult } from '../../lizard/types.ts';
import { portalWait } from './portal-wait.ts';
import { type ResultRows, ResultsPass } from './results-pass.ts';
import { ShownSince } from './shown-since.ts';
import { SingleRows } from './single-rows.ts';
import { withNewestKey } from './with-newest-key.ts';

export interface ScenarioResultsDeps {
  /** The client to ask with, another one once the key is. Throws `WaitError` for a key. */
  readonly client: () => LizardClient;
  readonly scenario: string;
  readonly clock: Pick<Clock, 'monotonic'>;
}

export interface RowAsk {
  /** How long ago the row may have been asked for, in milliseconds; 0: it must be asked for after this call. */
  readonly maxAgeMs: number;
  /** It must have been asked for after this (ms on the monotonic clock). */
  readonly after?: number | null;
  /** Whether a remembered row will do, asked for `ageMs` ago; any will, where this is not given. */
  readonly isGood?: (row: LizardResult, ageMs: number) => boolean;
  readonly signal: AbortSignal;
}

/**
 * The results of one scenario, shared by all its transfers: reading the list gives every row and signs every upload URL
 * anew, so 500 transfers that ask at the same time cost one pass over its pages.
 *
 * At most one pass runs. An ask that the running one is too old for waits for the next, together with all others; one whose
 * remembered row will not do joins the running one, whose rows are all newer.
 * Throws `WaitError` (key, portal) or `SluiceError` (`not-found`: the scenario is gone), or the signal's reason.
 */
export class ScenarioResults {
  readonly #deps: ScenarioResultsDeps;
  #last: { readonly rows: ResultRows; readonly begunAt: number } | null = null;
  #running: ResultsPass | null = null;
  #next: ResultsPass | null = null;
  readonly #single: SingleRows;
  readonly #shown = new ShownSince();
  readonly #watchers = new Set<() => void>();

  constructor(deps: ScenarioResultsDeps) {
    this.#deps = deps;
    this.#single = new SingleRows(deps);
  }

  /** The row last seen, without asking. */
  remembered(id: number): LizardResult | null {
    return this.#last?.rows.get(id) ?? null;
  }

  /** When a reading had ended that showed what this row shows (ms on the monotonic clock): it was there by then. */
  shownSince(row: LizardResult): number | null {
    return this.#shown.of(row);
  }

  /** Calls the listener after each pass: every URL is another then. Returns the function that ends that. */
  watch(listener: () => void): () => void {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  }

  /** The row; null when the portal has none of that number any more. */
  async row(id: number, ask: RowAsk): Promise<LizardResult | null> {
    try {
      const rows = await this.#rows(id, ask);
      // Rows deleted while the pages were read move others to a page that has been read: a missing one is asked for alone.
      return rows.get(id) ?? (await this.#single.row(id, ask.signal));
    } catch (error) {
      throw portalWait(error);
    }
  }

  /**
   * The row by itself, which costs far less than the list. What a reading showed that began within `maxAgeMs` does as well;
   * where the portal cannot be asked, one that began within `elseMs`. Null and throws as `row`.
   */
  async rowAlone(
    id: number,
    { maxAgeMs, elseMs }: { readonly maxAgeMs: number; readonly elseMs: number },
    signal: AbortSignal,
  ): Promise<LizardResult | null> {
    const known = this.#within(id, maxAgeMs);
    if (known !== null) return known;
    try {
      const row = await this.#single.rowUnlessSilent(id, signal);
      if (row !== null) this.#shown.note([row], this.#deps.clock.monotonic());
      return row;
    } catch (error) {
      const older = signal.aborted ? null : this.#within(id, elseMs);
      if (older === null) throw error;
      return older;
    }
  }

  /** What a reading showed that began within `ms`. */
  #within(id: number, ms: number): LizardResult | null {
    return this.#last !== null && this.#ageOf(this.#last.begunAt) <= ms ? this.remembered(id) : null;
  }

  #rows(id: number, ask: RowAsk): ResultRows | Promise<ResultRows> {
    if (this.#last !== null && this.#isFreshEnough(this.#last.begunAt, ask) && this.#isGood(id, ask))
      return this.#last.rows;
    const begunAt = this.#running?.begunAt ?? null;
    if (
      this.#running !== null &&
      !this.#running.abandoned &&
      begunAt !== null &&
      this.#isFreshEnough(begunAt, ask)
    )
      return this.#running.join(ask.signal);
    if (this.#next === null || this.#next.abandoned) this.#next = new ResultsPass();
    const joined = this.#next.join(ask.signal);
    if (this.#running === null) void this.#work();
    return joined;
  }

  #isFreshEnough(begunAt: number, { maxAgeMs, after = null }: RowAsk): boolean {
    if (after !== null && begunAt <= after) return false;
    return maxAgeMs > 0 && this.#ageOf(begunAt) <= maxAgeMs;
  }

  #isGood(id: number, { isGood = () => true }: RowAsk): boolean {
    const row = this.remembered(id);
    return row === null || this.#last === null || isGood(row, this.#ageOf(this.#last.begunAt));
  }

  #ageOf(begunAt: number): number {
    return this.#deps.clock.monotonic() - begunAt;
  }

  /** Runs passes one after the other until nobody waits for one. */
  async #work(): Promise<void> {
    for (let pass = this.#next; pass !== null; pass = this.#next) {
      this.#running = pass;
      // Asks made in the same turn still join: the pass has not begun.
      await Promise.resolve();
      if (this.#next === pass) this.#next = null;
      const begunAt = this.#deps.clock.monotonic();
      const rows = await pass.run((signal) => this.#read(signal), begunAt);
      if (rows === null) continue;
      this.#last = { rows, begunAt };
      this.#single.heard();
      this.#shown.note(rows.values(), this.#deps.clock.monotonic());
      // Whoever hears of it may begin to listen anew.
      for (const tell of [...this.#watchers]) tell();
    }
    this.#running = null;
  }

  #read(signal: AbortSignal): Promise<ResultRows> {
    return withNewestKey(this.#deps.client, (client) => this.#readWith(client, signal));
  }

  async #readWith(client: LizardClient, signal: AbortSignal): Promise<ResultRows> {
    const rows = new Map<number, LizardResult>();
    for await (const row of client.results(this.#deps.scenario, signal)) rows.set(row.id, row);
    return rows;
  }
}
