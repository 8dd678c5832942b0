import type { File as Hdf5File } from 'h5wasm/node';
import { attributeValue } from './attribute-value.ts';
import type { Hdf5Library } from './hdf5-library.ts';
import type { Variable } from './list-variables.ts';

/** NetCDF4 keeps a dimension without values as a dataset, whose name says so. */
const says = 'This is a netCDF dimension but not a netCDF variable';

/** Whether a dataset is only the length of a NetCDF dimension. */
export function isBareDimension(
  library: Hdf5Library,
  file: Hdf5File,
  { path, attributes }: Pick<Variable, 'path' | 'attributes'>,
): boolean {
  if (!attributes.includes('NAME')) return false;
  const name = attributeValue(library, file, path, 'NAME');
  return typeof name === 'string' && name.startsWith(says);
}
