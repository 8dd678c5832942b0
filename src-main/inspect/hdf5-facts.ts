import type { Attribute, File as Hdf5File } from 'h5wasm/node';
import type { Hdf5Facts } from '../contract/file-facts.ts';
import { ContentError } from './inspect-failure.ts';
import { plainValue } from './plain-value.ts';

type Library = typeof import('h5wasm/node');

/** A hostile attribute may claim gigabytes; those that matter are a few dozen bytes. */
const maxAttributeBytes = 64 * 1024;
const maxNames = 1000;
/** `get_type` of h5wasm: 1 = dataset. */
const datasetType = 1;

/** Loads the HDF5 library: 5 MB of WebAssembly, some 100 ms; only once per thread, by the module cache. */
export async function loadHdf5(): Promise<Library> {
  const library = await import('h5wasm/node');
  // Without it, errors are printed on the process's stderr by the library itself and calls go on with an invalid id.
  (await library.ready).activate_throwing_error_handler();
  return library;
}

/**
 * Root attributes and names of root datasets. Reads what it needs and nothing of the data, whatever the file's size.
 *
 * Throws ContentError `damaged` where the library cannot open the file or read its root.
 */
export function readHdf5(library: Library, path: string): Omit<Hdf5Facts, 'closed'> {
  let file: Hdf5File | null = null;
  try {
    file = new library.File(path, 'r');
    return { attributes: readAttributes(file), variables: datasetNames(library, file) };
  } catch (error) {
    throw new ContentError('damaged', 'The HDF5 library cannot read it.', { cause: error });
  } finally {
    closeQuietly(file);
  }
}

/** A damaged file may fail to close as it failed to read; the worker thread that holds it is not reused for long. */
function closeQuietly(file: Hdf5File | null): void {
  try {
    file?.close();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
}

function readAttributes(file: Hdf5File): Hdf5Facts['attributes'] {
  const attributes: Record<string, string | number | null> = {};
  const found = file.attrs;
  for (const name of Object.keys(found).slice(0, maxNames)) {
    const attribute = found[name];
    if (attribute !== undefined) attributes[name] = attributeValue(attribute);
  }
  return attributes;
}

/** Arrays of one are their element; longer ones, and types without a plain value, are null. */
function attributeValue(attribute: Attribute): string | number | null {
  const { size, total_size: count } = attribute.metadata;
  if (count !== 1 || size > maxAttributeBytes) return null;
  return plainValue(attribute.value);
}

function datasetNames(library: Library, file: Hdf5File): readonly string[] {
  const names = file.keys().slice(0, maxNames);
  return names.filter((name) => library.Module.get_type(file.file_id, name) === datasetType);
}
