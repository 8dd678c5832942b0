import type { File as Hdf5File } from 'h5wasm/node';
import type { Hdf5Facts } from '../../contract/file-facts.ts';
import { ContentError } from '../inspect-failure.ts';
import type { LoadedHdf5 } from './hdf5-library.ts';
import { listVariables } from './list-variables.ts';
import { rootAttributes } from './root-attributes.ts';
import { timeAxis } from './time-axis.ts';

/**
 * Root attributes, names of datasets, and where time begins and ends. Reads what it needs, and of the data nothing but
 * the first and last time, whatever the file's size.
 *
 * Throws ContentError `damaged` where the library cannot open the file or read its root. The library then leaves its
 * objects open and its error handling off, and would tell wrong things of the next file: `onSpoilt` is called.
 */
export function readHdf5(
  { library, isOutOfMemory, files }: LoadedHdf5,
  path: string,
  onSpoilt: () => void,
): Omit<Hdf5Facts, 'closed'> {
  let file: Hdf5File | null = null;
  try {
    files.only(path);
    file = new library.File(path, 'r');
    const attributes = rootAttributes(library, file);
    const variables = listVariables(library, file);
    const time = timeAxis(library, file, variables);
    if (isOutOfMemory()) throw new RangeError('The library ran out of memory.');
    return { attributes, variables, ...(time !== null && { time }) };
  } catch (error) {
    if (error instanceof ContentError && !isOutOfMemory()) throw error;
    onSpoilt();
    if (isOutOfMemory())
      throw new ContentError('damaged', 'Reading it needs more memory than any sound file does.', {
        cause: error,
      });
    const why = files.wantedOthers
      ? 'Values of it lie in other files, which are not opened.'
      : 'The HDF5 library cannot read it.';
    throw new ContentError('damaged', why, { cause: error });
  } finally {
    closeQuietly(file, onSpoilt);
  }
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
