import type { File as Hdf5File } from 'h5wasm/node';
import type { Hdf5Library } from './hdf5-library.ts';

/** The conventions have two at most. */
const maxCount = 16;
/** Classes of HDF5's types, and the sizes in bytes the library reads of them. */
const readable: Readonly<Record<number, readonly number[]>> = { 0: [1, 2, 4, 8], 1: [4, 8] };

/** The numbers of an attribute, one or some; 64-bit integers to the precision of a double. Null where it holds none, or many. */
export function attributeNumbers(
  library: Hdf5Library,
  file: Hdf5File,
  path: string,
  name: string,
): readonly number[] | null {
  const { size, total_size: count, type } = library.Module.get_attribute_metadata(file.file_id, path, name);
  if (count === 0 || count > maxCount || readable[type]?.includes(size) !== true) return null;
  const { value } = new library.Attribute(file.file_id, path, name);
  const values = ArrayBuffer.isView(value) ? [...(value as unknown as Iterable<number | bigint>)] : [value];
  return values.map(Number);
}
