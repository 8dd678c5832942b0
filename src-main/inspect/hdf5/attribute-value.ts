import type { File as Hdf5File } from 'h5wasm/node';
import { halfFloat } from '../half-float.ts';
import type { Hdf5Library } from './hdf5-library.ts';
import { plainValue } from '../plain-value.ts';

/** A hostile attribute may claim gigabytes; those that matter are a few dozen bytes. */
const maxBytes = 64 * 1024;
/** Classes of HDF5's types. */
const [float, opaque] = [1, 5];
const floatBytes = new Set([4, 8]);

/**
 * One attribute as text or number. Arrays of one are their element; longer ones, and types without a plain value, are
 * null.
 */
export function attributeValue(
  library: Hdf5Library,
  file: Hdf5File,
  path: string,
  name: string,
): string | number | null {
  const { Module } = library;
  const { size, total_size: count, type } = Module.get_attribute_metadata(file.file_id, path, name);
  if (count !== 1 || size > maxBytes || type === opaque) return null;
  if (type === float && size === 2) return halfAttribute(library, file, path, name);
  if (type === float && !floatBytes.has(size)) return null;
  const value = plainValue(new library.Attribute(file.file_id, path, name).value);
  // The size of a text of any length is that of the pointer to it.
  return typeof value === 'string' && value.length > maxBytes ? null : value;
}

/** The library reads no floats of two bytes; their bytes it does. */
function halfAttribute({ Module }: Hdf5Library, file: Hdf5File, path: string, name: string): number | null {
  const pointer = Module._malloc(2);
  try {
    Module.get_attribute_data(file.file_id, path, name, BigInt(pointer));
    const [low = 0, high = 0] = Module.HEAPU8.subarray(pointer, pointer + 2);
    const value = halfFloat(low | (high << 8));
    return Number.isFinite(value) ? value : null;
  } finally {
    Module._free(pointer);
  }
}
