/** Those who listen for one thing. One that throws keeps no other from hearing it; its error goes to the console. */
export class Listeners<T> {
  readonly #all = new Set<{ readonly hear: (told: T) => void }>();

  /** Answers the function by which it stops to listen. */
  add(hear: (told: T) => void): () => void {
    const entry = { hear };
    this.#all.add(entry);
    return () => this.#all.delete(entry);
  }

  tell(told: T): void {
    for (const { hear } of [...this.#all]) {
      try {
        hear(told);
      } catch (error) {
        reportError(error);
      }
    }
  }
}
