/** One thing under way, held at a point where the world may go on in any order. */
interface Held {
  readonly go: () => void;
  /** What happens to it when whoever waits for it goes away. */
  readonly cut: () => void;
}

/**
 * Where everything that takes time in the world of one process stands still until it is let go: bodies on the line, small
 * calls, commits of the ledger. What runs between two such points has no say in the order, so one order is one test.
 */
export class ModelLine {
  #held: Held[] = [];
  #dead = false;

  get waiting(): number {
    return this.#held.length;
  }

  get isDead(): boolean {
    return this.#dead;
  }

  /** Lets one of those held go; the first, or the n-th. */
  release(index: number): void {
    const [held] = this.#held.splice(index % Math.max(1, this.#held.length), 1);
    held?.go();
  }

  /** The process is gone: nothing that waits here ever goes on. */
  kill(): void {
    this.#dead = true;
    const held = this.#held;
    this.#held = [];
    for (const each of held) each.cut();
  }

  /** Resolves when let go; never in a process that is gone. Rejects with the signal's reason, `cut` told before. */
  hold(signal: AbortSignal | null, cut: () => void = () => undefined): Promise<void> {
    if (this.#dead) return new Promise(() => undefined);
    if (signal?.aborted === true) {
      cut();
      return Promise.reject(signal.reason as Error);
    }
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#held = this.#held.filter((each) => each !== held);
        if (this.#dead) return;
        cut();
        reject(signal?.reason as Error);
      };
      const held = {
        cut,
        go: () => {
          signal?.removeEventListener('abort', leave);
          resolve();
        },
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.#held.push(held);
    });
  }
}
