import { basename } from 'node:path';
import type { File as Hdf5File, Metadata } from 'h5wasm/node';
import type { LoadedHdf5 } from './hdf5-library.ts';
import type { Listed, Variable } from './list-variables.ts';

/** A virtual dataset's name for the file it lies in itself. */
const thisFile = '.';
/** Classes of HDF5's types whose values are of one size; only such lie in another file as plain bytes. */
const fixedSize: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 5, 8]);
const maxValueBytes = 64 * 1024;
const longestName = 100;
/** Datasets that are asked, which takes a tenth of a millisecond each: results have some dozens. */
const maxAsked = 300;

/**
 * Whether values of the file are held by another, as a sentence about the first of them; null where it holds them all.
 * Three ways lead there: links to objects of other files, virtual datasets, and datasets stored as plain bytes of another
 * file. The last is only known by reading a value, which spoils the library: `onSpoilt` is called.
 */
export function valuesElsewhere(
  loaded: LoadedHdf5,
  file: Hdf5File,
  { variables, links }: Listed,
  onSpoilt: () => void,
): string | null {
  const [link] = links;
  if (link !== undefined)
    return sentence(link, loaded.library.Module.get_external_link(file.file_id, link).filename);
  for (const each of variables.slice(0, maxAsked)) {
    const other = otherFileOf(loaded, file, each, onSpoilt);
    if (other !== null) return sentence(each.name, other);
  }
  return null;
}

/** The name of the file that holds a dataset's values; null where its own does. */
function otherFileOf(
  { library, files, isOutOfMemory }: LoadedHdf5,
  file: Hdf5File,
  { path }: Variable,
  onSpoilt: () => void,
): string | null {
  const metadata = library.Module.get_dataset_metadata(file.file_id, path);
  const virtual = metadata.virtual_sources?.find(({ file_name: source }) => source !== thisFile);
  if (virtual !== undefined) return virtual.file_name;
  try {
    readOneValue(library.Module, file, path, metadata);
    return null;
  } catch (error) {
    if (files.wanted === null || isOutOfMemory()) throw error;
    onSpoilt();
    return files.wanted;
  }
}

type Module = LoadedHdf5['library']['Module'];

/** Reads the first value of a dataset that may be stored in another file, for which the library then asks. */
function readOneValue(module: Module, file: Hdf5File, path: string, metadata: Metadata): void {
  const { type, size, shape, chunks, vlen, total_size: count, virtual_sources: virtual } = metadata;
  if (chunks !== null || virtual !== undefined || vlen) return;
  if (count === 0 || size > maxValueBytes || !fixedSize.has(type)) return;
  // Without dimensions it has one value, and no place to begin at.
  const lengths = shape === null || shape.length === 0 ? null : shape;
  const [ones, zeros] = [lengths?.map(() => 1n) ?? null, lengths?.map(() => 0n) ?? null];
  const pointer = module._malloc(size);
  try {
    module.get_dataset_data(file.file_id, path, ones, zeros, ones, BigInt(pointer));
  } finally {
    module._free(pointer);
  }
}

const sentence = (name: string, other: string): string =>
  `What it holds of ${name.slice(0, longestName)} lies in another file (${basename(other).slice(0, longestName)}), which does not go with it.`;
