import { keepToOneFile, type LibraryFiles, type OneFile } from './keep-to-one-file.ts';
import { limitWasmMemory } from './limit-wasm-memory.ts';

export type Hdf5Library = typeof import('h5wasm/node');

/** The library, and whether it asked for more memory than it gets: then nothing it says can be relied on any more. */
export interface LoadedHdf5 {
  readonly library: Hdf5Library;
  readonly isOutOfMemory: () => boolean;
  readonly files: OneFile;
}

/** A sound file's metadata needs some ten megabytes; what unpacks to gigabytes ends here. */
const maxMemory = 48 * 1024 * 1024;

/** Loads the HDF5 library: 5 MB of WebAssembly, some 100 ms; to be done once a thread. */
export async function loadHdf5(): Promise<LoadedHdf5> {
  const isOutOfMemory = limitWasmMemory(maxMemory);
  const library = await import('h5wasm/node');
  // Without it, errors are printed on the process's stderr by the library itself and calls go on with an invalid id.
  (await library.ready).activate_throwing_error_handler();
  if (library.FS === null) throw new Error('The HDF5 library came without its file system.');
  return { library, isOutOfMemory, files: keepToOneFile(library.FS as unknown as LibraryFiles) };
}
