/** By name as people count (`run2` before `run10`), folders before files, hidden ones last. */
export interface NamedEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Keeps the first entries of however many there are, and counts the rest: a folder of a million files costs no memory. */
export class FirstNames<T extends NamedEntry> {
  readonly #most: number;
  readonly #compare = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;
  #kept: T[] = [];
  #more = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(entry: T): void {
    this.#kept.push(entry);
    // Sorting now and then costs less than finding each one's place.
    if (this.#kept.length >= 2 * this.#most) this.#trim();
  }

  /** The first ones in order, and how many others there were. */
  first(): { readonly entries: readonly T[]; readonly more: number } {
    this.#trim();
    return { entries: this.#kept, more: this.#more };
  }

  #trim(): void {
    this.#kept.sort((one, other) => this.#order(one, other));
    this.#more += Math.max(0, this.#kept.length - this.#most);
    this.#kept = this.#kept.slice(0, this.#most);
  }

  #order(one: T, other: T): number {
    return (
      Number(isHidden(one)) - Number(isHidden(other)) ||
      Number(other.isFolder) - Number(one.isFolder) ||
      this.#compare(one.name, other.name)
    );
  }
}

const isHidden = ({ name }: NamedEntry): boolean => name.startsWith('.');
