const firstFree = 258;
const leastWidth = 9;
const mostWidth = 12;
const mostCodes = 1 << mostWidth;

/** LZW's table and output in one: each code's string is kept as the place where it last stood in the output. */
export class LzwStrings {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #starts = new Uint32Array(mostCodes);
  readonly #lengths = new Uint32Array(mostCodes);
  #filled = 0;
  #free = firstFree;
  /** Where the string of the code before stands; of length 0 there is none. */
  #previousStart = 0;
  #previousLength = 0;
  #width = leastWidth;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
  }

  /** Bits of the next code. */
  get width(): number {
    return this.#width;
  }

  get isFull(): boolean {
    return this.#filled >= this.#bytes.length;
  }

  get written(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#filled);
  }

  clear(): void {
    this.#free = firstFree;
    this.#width = leastWidth;
    this.#previousLength = 0;
  }

  /** Writes the string of a code, and knows one more; false for a code that stands for none. */
  write(code: number): boolean {
    this.#learn();
    if (code >= this.#free) return false;
    const start = this.#filled;
    if (code < 256) {
      this.#bytes[start] = code;
      this.#filled += 1;
    } else this.#copy(this.#starts[code] ?? 0, this.#lengths[code] ?? 0);
    [this.#previousStart, this.#previousLength] = [start, this.#filled - start];
    if (this.#free + 1 >= 1 << this.#width && this.#width < mostWidth) this.#width += 1;
    return true;
  }

  /** The string before and the first byte of the one now: they are about to stand next to each other. */
  #learn(): void {
    if (this.#previousLength === 0 || this.#free >= mostCodes) return;
    this.#starts[this.#free] = this.#previousStart;
    this.#lengths[this.#free] = this.#previousLength + 1;
    this.#free += 1;
  }

  /** Byte by byte where the two overlap: a string may end in the byte it begins with. */
  #copy(from: number, length: number): void {
    const bytes = this.#bytes;
    const to = this.#filled;
    const count = Math.min(length, bytes.length - to);
    if (from + count <= to) bytes.copyWithin(to, from, from + count);
    else for (let at = 0; at < count; at += 1) bytes[to + at] = bytes[from + at] ?? 0;
    this.#filled = to + count;
  }
}
