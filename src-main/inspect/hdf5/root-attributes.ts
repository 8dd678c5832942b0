import type { File as Hdf5File } from 'h5wasm/node';
import type { Hdf5Facts } from '../../contract/file-facts.ts';
import { ContentError } from '../inspect-failure.ts';
import { attributeValue } from './attribute-value.ts';
import type { Hdf5Library } from './hdf5-library.ts';

/** Real files have some dozens; a hostile one could go on for minutes. */
const maxAttributes = 10_000;
/** Together; those of real files are some kilobytes. */
const maxText = 4 * 1024 * 1024;
/** The NetCDF library's own notes, which its tools do not show either. */
const housekeeping = new Set(['_NCProperties', '_nc3_strict', '_Netcdf4Dimid', '_Netcdf4Coordinates']);

/** The attributes of the root, without the NetCDF library's own. Throws ContentError `damaged` for more than 10,000, or 4 MiB of text. */
export function rootAttributes(library: Hdf5Library, file: Hdf5File): Hdf5Facts['attributes'] {
  const names = library.Module.get_attribute_names(file.file_id, '/');
  if (names.length > maxAttributes)
    throw new ContentError('damaged', `Its root has ${names.length} attributes, which no result file has.`);
  const shown = names.filter((name) => !housekeeping.has(name));
  let text = 0;
  const attributes = new Map<string, string | number | null>();
  for (const name of shown) {
    const value = attributeValue(library, file, '/', name);
    text += name.length + (typeof value === 'string' ? value.length : 0);
    if (text > maxText)
      throw new ContentError(
        'damaged',
        'The attributes of its root hold more text than any result file does.',
      );
    attributes.set(name, value);
  }
  return Object.fromEntries(attributes);
}
