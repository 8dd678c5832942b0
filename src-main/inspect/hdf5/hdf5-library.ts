import { limitWasmMemory } from './limit-wasm-memory.ts';

export type Hdf5Library = typeof import('h5wasm/node');

/** A sound file's metadata needs some ten megabytes; what unpacks to gigabytes ends here. */
const maxMemory = 36 * 1024 * 1024;

/** Loads the HDF5 library: 5 MB of WebAssembly, some 100 ms; to be done once a thread. */
export async function loadHdf5(): Promise<Hdf5Library> {
  limitWasmMemory(maxMemory);
  const library = await import('h5wasm/node');
  // Without it, errors are printed on the process's stderr by the library itself and calls go on with an invalid id.
  (await library.ready).activate_throwing_error_handler();
  return library;
}
