import type { File as Hdf5File } from 'h5wasm/node';
import type { Hdf5Facts } from '../../contract/file-facts.ts';
import { ContentError } from '../inspect-failure.ts';
import type { LoadedHdf5 } from './hdf5-library.ts';
import { listVariables } from './list-variables.ts';
import { missingMeshes } from './missing-meshes.ts';
import { rootAttributes } from './root-attributes.ts';
import { timeAxis } from './time-axis.ts';
import { valuesElsewhere } from './values-elsewhere.ts';

export interface ReadHdf5 {
  readonly facts: Omit<Hdf5Facts, 'closed'>;
  /** What of it other files hold, as a sentence; null where it holds all of it. */
  readonly elsewhere: string | null;
}

/**
 * Root attributes, names of datasets, and where time begins and ends. Reads what it needs, and of the data nothing but
 * the time axis, whatever the file's size.
 *
 * Throws ContentError `damaged` where the library cannot open the file or read its root. The library then leaves its
 * objects open and its error handling off, and would tell wrong things of the next file: `onSpoilt` is called.
 */
export function readHdf5(loaded: LoadedHdf5, path: string, onSpoilt: () => void): ReadHdf5 {
  const { library, isOutOfMemory, files } = loaded;
  let file: Hdf5File | null = null;
  try {
    files.only(path);
    file = new library.File(path, 'r');
    const read = readOpen(loaded, file, onSpoilt);
    if (isOutOfMemory()) throw new RangeError('The library ran out of memory.');
    return read;
  } catch (error) {
    if (error instanceof ContentError && !isOutOfMemory()) throw error;
    onSpoilt();
    const why = isOutOfMemory()
      ? 'Reading it needs more memory than any sound file does.'
      : 'The HDF5 library cannot read it.';
    throw new ContentError('damaged', why, { cause: error });
  } finally {
    closeQuietly(file, onSpoilt);
  }
}

function readOpen(loaded: LoadedHdf5, file: Hdf5File, onSpoilt: () => void): ReadHdf5 {
  const { library } = loaded;
  const attributes = rootAttributes(library, file);
  const listed = listVariables(library, file);
  const variables = listed.variables.map(({ name }) => name);
  const meshes = missingMeshes(library, file, listed.variables);
  const facts = { attributes, variables, ...(meshes.length > 0 && { missingMeshes: meshes }) };
  const elsewhere = valuesElsewhere(loaded, file, listed, onSpoilt);
  const time = elsewhere === null ? timeAxis(library, file, listed.variables) : null;
  return { facts: { ...facts, ...(time !== null && { time }) }, elsewhere };
}

/** A damaged file may fail to close as it failed to read. */
function closeQuietly(file: Hdf5File | null, onSpoilt: () => void): void {
  try {
    file?.close();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    onSpoilt();
  }
}
