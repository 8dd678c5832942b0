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
 * Call it once, before a library is loaded. Answers what tells whether more was asked for: a library may go on without
 * it as if nothing were there.
 */
export function limitWasmMemory(maxBytes: number): () => boolean {
  let wasRefused = false;
  const { prototype } = (globalThis as unknown as WithWasm).WebAssembly.Memory;
  const { grow } = prototype;
  prototype.grow = function (this: WasmMemory, pages) {
    wasRefused ||= this.buffer.byteLength + pages * pageBytes > maxBytes;
    if (wasRefused) throw new RangeError(`No more than ${maxBytes} bytes of memory are given.`);
    return grow.call(this, pages);
  };
  return () => wasRefused;
}
