import type { File as Hdf5File } from 'h5wasm/node';
import { halfFloat } from '../half-float.ts';
import type { Hdf5Library } from './hdf5-library.ts';
import { plainValue } from '../plain-value.ts';

/** A hostile attribute may claim gigabytes; those that matter are a few dozen bytes. */
const maxBytes = 64 * 1024;
/** Classes of HDF5's types that have a plain value, and the sizes in bytes the library reads of them. */
const [integer, float, text, enumeration] = [0, 1, 3, 8];
const readable: Readonly<Record<number, readonly number[]>> = {
  [integer]: [1, 2, 4, 8],
  [float]: [4, 8],
  [enumeration]: [1, 2, 4, 8],
};

/** An attribute of the object at `path`. */
interface Place {
  readonly file: Hdf5File;
  readonly path: string;
  readonly name: string;
}

/**
 * One attribute as text or number. Arrays of one are their element; longer ones, types without a plain value, and what
 * was never written (a null space, a null text) are null.
 */
export function attributeValue(
  library: Hdf5Library,
  file: Hdf5File,
  path: string,
  name: string,
): string | number | null {
  const metadata = library.Module.get_attribute_metadata(file.file_id, path, name);
  const { size, total_size: count, type, vlen } = metadata;
  if (count !== 1 || size > maxBytes) return null;
  const place = { file, path, name };
  if (type === float && size === 2) return halfAttribute(library, place);
  if (type === text ? vlen && isNullText(library, place) : readable[type]?.includes(size) !== true)
    return null;
  const value = plainValue(new library.Attribute(file.file_id, path, name).value);
  // The size of a text of any length is that of the pointer to it.
  return typeof value === 'string' && value.length > maxBytes ? null : value;
}

/** A text of any length that was never written is a null pointer, at which the library reads its own memory. */
function isNullText(library: Hdf5Library, { file, path, name }: Place): boolean {
  const { Module } = library;
  return withBytes(library, { file, path, name }, 4, (bytes, pointer) => {
    const isNull = bytes.every((each) => each === 0);
    Module.reclaim_vlen_memory(file.file_id, path, name, BigInt(pointer));
    return isNull;
  });
}

/** The library reads no floats of two bytes; their bytes it does. */
function halfAttribute(library: Hdf5Library, place: Place): number | null {
  return withBytes(library, place, 2, ([low = 0, high = 0]) => {
    const value = halfFloat(low | (high << 8));
    return Number.isFinite(value) ? value : null;
  });
}

/** What `read` makes of the bytes the library has for an attribute's value. */
function withBytes<T>(
  { Module }: Hdf5Library,
  { file, path, name }: Place,
  size: number,
  read: (bytes: Uint8Array, pointer: number) => T,
): T {
  const pointer = Module._malloc(size);
  try {
    Module.get_attribute_data(file.file_id, path, name, BigInt(pointer));
    return read(Module.HEAPU8.slice(pointer, pointer + size), pointer);
  } finally {
    Module._free(pointer);
  }
}
