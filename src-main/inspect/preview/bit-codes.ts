/** Codes of changing width out of bytes, the highest bit first. */
export class BitCodes {
  readonly #bytes: Uint8Array;
  #at = 0;
  #held = 0;
  #heldBits = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next code of `width` bits, 12 at most; null where the bytes end. */
  next(width: number): number | null {
    while (this.#heldBits < width) {
      if (this.#at >= this.#bytes.length) return null;
      // 11 bits at most are left over, so that three bytes hold them and the next eight.
      this.#held = ((this.#held << 8) | (this.#bytes[this.#at] ?? 0)) & 0xff_ffff;
      this.#heldBits += 8;
      this.#at += 1;
    }
    this.#heldBits -= width;
    return (this.#held >> this.#heldBits) & ((1 << width) - 1);
  }
}
