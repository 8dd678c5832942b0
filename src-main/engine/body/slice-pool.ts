/** The largest slice, and the size of all memory that is used again. */
export const sliceSize = 1024 * 1024;
/** Free memory kept by one of two reading threads: half of what all ranges may hold. */
const mostFree = 16;

/**
 * Memory for the slices of all ranges of one reading thread. It goes to the taker's thread and comes back: fresh memory
 * for each slice would pile up until it is collected, and cost a page fault for every 4 KiB.
 */
export class SlicePool {
  readonly #free: ArrayBuffer[] = [];

  /** `length` bytes of a memory of their own, since it is handed to another thread; not cleared. */
  take(length: number): Uint8Array<ArrayBuffer> {
    // What is smaller than a slice comes alone: a small file, or the end of a large one.
    const spare = length === sliceSize ? this.#free.pop() : undefined;
    return spare === undefined ? Buffer.allocUnsafeSlow(length) : new Uint8Array(spare);
  }

  /** Takes back what nobody reads any more. */
  give(memory: ArrayBuffer): void {
    if (memory.byteLength === sliceSize && this.#free.length < mostFree) this.#free.push(memory);
  }
}
