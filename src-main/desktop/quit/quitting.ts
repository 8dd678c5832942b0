import type { QuitQuestion } from './quit-question.ts';

export interface QuittingDeps {
  /** What to ask; null where there is nothing to ask about. */
  readonly question: () => Promise<QuitQuestion | null>;
  /** Whether a person wants to quit all the same. */
  readonly confirm: (question: QuitQuestion) => Promise<boolean>;
  /** Ends all runs and keeps their state. */
  readonly close: () => Promise<void>;
  readonly report: (error: unknown) => void;
  /** Resolves when an end that does not come is not waited for any more. */
  readonly patience: () => Promise<void>;
  /** Quits for good. */
  readonly leave: () => void;
}

type Stage = 'open' | 'asking' | 'closing' | 'closed';

/** The way out: asks once while files are on the line, ends everything in order, and only then lets the app go. */
export class Quitting {
  readonly #deps: QuittingDeps;
  #stage: Stage = 'open';

  constructor(deps: QuittingDeps) {
    this.#deps = deps;
  }

  /** Whether the app is on its way out, and nobody is asked any more. */
  get isSure(): boolean {
    return this.#stage === 'closing' || this.#stage === 'closed';
  }

  /** For `before-quit`: held back until everything has ended. */
  beforeQuit(event: { preventDefault(): void }): void {
    if (this.#stage === 'closed') return;
    event.preventDefault();
    if (this.#stage === 'open') this.#ask().catch(this.#deps.report);
  }

  /** The system goes down: nobody is asked. */
  atOnce(): void {
    if (!this.isSure) void this.#close();
  }

  async #ask(): Promise<void> {
    this.#stage = 'asking';
    const leaves = await this.#wantsToLeave();
    if (this.isSure) return;
    if (leaves) await this.#close();
    else this.#stage = 'open';
  }

  /** A question that cannot be asked keeps nobody in. */
  async #wantsToLeave(): Promise<boolean> {
    try {
      const question = await this.#deps.question();
      return question === null || (await this.#deps.confirm(question));
    } catch (error) {
      this.#deps.report(error);
      return true;
    }
  }

  async #close(): Promise<void> {
    this.#stage = 'closing';
    const { close, patience, report, leave } = this.#deps;
    try {
      await Promise.race([close(), patience()]);
    } catch (error) {
      report(error);
    }
    this.#stage = 'closed';
    leave();
  }
}
