/** TIFF's LZW as its specification describes it: the longest known string each time, one bit wider one code early. */
export function packLzw(bytes: Uint8Array): Uint8Array {
  const codes = new BitWriter();
  let table = new Map<string, number>();
  let [free, width] = [258, 9];
  codes.write(256, width);
  let string = '';
  const codeOf = (text: string): number => (text.length === 1 ? text.charCodeAt(0) : (table.get(text) ?? 0));
  for (const byte of bytes) {
    const longer = string + String.fromCharCode(byte);
    if (longer.length === 1 || table.has(longer)) {
      string = longer;
      continue;
    }
    codes.write(codeOf(string), width);
    table.set(longer, free);
    free += 1;
    if (free === 1 << width) width += 1;
    if (free === 4094) {
      codes.write(256, 12);
      [table, free, width] = [new Map<string, number>(), 258, 9];
    }
    string = String.fromCharCode(byte);
  }
  if (string !== '') {
    codes.write(codeOf(string), width);
    free += 1;
    if (free === 1 << width) width += 1;
  }
  codes.write(257, width);
  return codes.bytes();
}

/** PackBits: runs of three and more as two bytes, all else as it is. */
export function packBits(bytes: Uint8Array): Uint8Array {
  const packed: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    let run = 1;
    while (run < 128 && bytes[at + run] === bytes[at]) run += 1;
    if (run > 2) packed.push(257 - run, bytes[at] ?? 0);
    else {
      run = 1;
      packed.push(0, bytes[at] ?? 0);
    }
    at += run;
  }
  return Uint8Array.from(packed);
}

class BitWriter {
  readonly #bits: number[] = [];

  write(code: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit -= 1) this.#bits.push((code >> bit) & 1);
  }

  bytes(): Uint8Array {
    const bytes = new Uint8Array(Math.ceil(this.#bits.length / 8));
    for (const [at, bit] of this.#bits.entries())
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (7 - (at & 7)));
    return bytes;
  }
}
