import type { File as Hdf5File } from 'h5wasm/node';
import type { Hdf5Facts } from '../../contract/file-facts.ts';
import { ContentError } from '../inspect-failure.ts';
import { attributeValue } from './attribute-value.ts';
import type { Hdf5Library } from './hdf5-library.ts';

/** Real files have some dozens; a hostile one could go on for minutes. */
const maxAttributes = 10_000;
/** The NetCDF library's own notes, which its tools do not show either. */
const housekeeping = new Set(['_NCProperties', '_nc3_strict', '_Netcdf4Dimid', '_Netcdf4Coordinates']);

/** The attributes of the root, without the NetCDF library's own. Throws ContentError `damaged` for more than 10,000. */
export function rootAttributes(library: Hdf5Library, file: Hdf5File): Hdf5Facts['attributes'] {
  const names = library.Module.get_attribute_names(file.file_id, '/');
  if (names.length > maxAttributes)
    throw new ContentError('damaged', `Its root has ${names.length} attributes, which no result file has.`);
  const shown = names.filter((name) => !housekeeping.has(name));
  return Object.fromEntries(shown.map((name) => [name, attributeValue(library, file, '/', name)]));
}
