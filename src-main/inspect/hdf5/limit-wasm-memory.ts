/** Of WebAssembly's memory what is needed here; Node's types do not have it. */
interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow: (pages: number) => number;
}
interface WithWasm {
  readonly WebAssembly: { readonly Memory: { readonly prototype: WasmMemory } };
}

const pageBytes = 64 * 1024;

/**
 * Keeps every WebAssembly memory of this thread from growing beyond so many bytes: its library is then told that there is
 * no more memory, and fails as it would on a small computer. The limits of a worker thread do not reach this memory.
 * Call it once, before a library is loaded.
 */
export function limitWasmMemory(maxBytes: number): void {
  const { prototype } = (globalThis as unknown as WithWasm).WebAssembly.Memory;
  const { grow } = prototype;
  prototype.grow = function (this: WasmMemory, pages) {
    if (this.buffer.byteLength + pages * pageBytes > maxBytes)
      throw new RangeError(`No more than ${maxBytes} bytes of memory are given.`);
    return grow.call(this, pages);
  };
}
