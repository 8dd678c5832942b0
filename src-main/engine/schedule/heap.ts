/** What a heap holds; only the heap writes `index`, its place in it. */
export interface HeapEntry {
  index: number;
}

/** A binary heap: the first by `compare` is at hand, and any entry can be taken out, in a time that grows with the logarithm. */
export class Heap<T extends HeapEntry> {
  readonly #entries: T[] = [];
  readonly #compare: (a: T, b: T) => number;

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  get first(): T | undefined {
    return this.#entries[0];
  }

  add(entry: T): void {
    this.#place(entry, this.#entries.length);
    this.#rise(entry);
  }

  /** `entry` must be in this heap. */
  remove(entry: T): void {
    const last = this.#entries.pop();
    if (last === undefined || last === entry) return;
    this.#place(last, entry.index);
    this.#rise(last);
    this.#sink(last);
  }

  #place(entry: T, index: number): void {
    this.#entries[index] = entry;
    entry.index = index;
  }

  #rise(entry: T): void {
    for (;;) {
      const parent = this.#entries[(entry.index - 1) >> 1];
      if (parent === undefined || this.#compare(parent, entry) <= 0) return;
      this.#swap(parent, entry);
    }
  }

  #sink(entry: T): void {
    for (;;) {
      const child = this.#firstChild(entry.index);
      if (child === undefined || this.#compare(entry, child) <= 0) return;
      this.#swap(entry, child);
    }
  }

  #firstChild(index: number): T | undefined {
    const [left, right] = [this.#entries[2 * index + 1], this.#entries[2 * index + 2]];
    if (left === undefined || right === undefined) return left;
    return this.#compare(left, right) <= 0 ? left : right;
  }

  #swap(a: T, b: T): void {
    const { index } = a;
    this.#place(a, b.index);
    this.#place(b, index);
  }
}
