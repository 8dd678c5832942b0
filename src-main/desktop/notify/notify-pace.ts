import type { NewsKind } from './news-of.ts';

/** Not more often than this is a person told something of one kind (ms). */
export const quietMs = 30_000;

export interface Timing {
  /** Ms; does not go back. */
  now(): number;
  after(ms: number, act: () => void): void;
}

/** Lets one telling of each kind through in half a minute; what comes in between is told together at its end. */
export class NotifyPace {
  readonly #timing: Timing;
  readonly #toldAt = new Map<NewsKind, number>();
  readonly #due = new Set<NewsKind>();

  constructor(timing: Timing) {
    this.#timing = timing;
  }

  /** `tell` says all there is to say when its time has come; asked again before that, it is called once. */
  ask(kind: NewsKind, tell: () => void): void {
    if (this.#due.has(kind)) return;
    const since = this.#timing.now() - (this.#toldAt.get(kind) ?? Number.NEGATIVE_INFINITY);
    if (since >= quietMs) {
      this.#tell(kind, tell);
      return;
    }
    this.#due.add(kind);
    this.#timing.after(quietMs - since, () => {
      this.#due.delete(kind);
      this.#tell(kind, tell);
    });
  }

  #tell(kind: NewsKind, tell: () => void): void {
    this.#toldAt.set(kind, this.#timing.now());
    tell();
  }
}
