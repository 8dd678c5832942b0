import type { Dataset, File as Hdf5File } from 'h5wasm/node';
import type { Hdf5Facts } from '../../contract/file-facts.ts';
import { attributeValue } from './attribute-value.ts';
import { type CfTime, readCfTime } from './cf-time.ts';
import type { Hdf5Library } from './hdf5-library.ts';

type Time = NonNullable<Hdf5Facts['time']>;

/** The library unpacks a whole chunk to read one value of it. */
const maxChunkBytes = 4 * 1024 * 1024;
/** The filters of HDF5 itself: values behind others cannot be read here. */
const maxFilter = 6;
/** Datasets that are asked whether they are times: those of the root of a result are some dozens. */
const maxAsked = 200;

/**
 * Where the file's time begins and ends, and in how many steps: of the variable `time`, else of the first of one
 * dimension in the root whose units count from a date. Null where there is none, or none that can be read. Only the
 * first and the last value are read.
 */
export function timeAxis(library: Hdf5Library, file: Hdf5File, variables: readonly string[]): Time | null {
  const inRoot = variables.filter((name) => !name.includes('/')).slice(0, maxAsked);
  const ordered = [...inRoot.filter((name) => name === 'time'), ...inRoot.filter((name) => name !== 'time')];
  for (const name of ordered) {
    const found = timesOf(library, file, name);
    if (found !== null) return ends(found.dataset, found.cf, found.steps);
  }
  return null;
}

interface Axis {
  readonly dataset: Dataset;
  readonly cf: CfTime;
  readonly steps: number;
}

function timesOf(library: Hdf5Library, file: Hdf5File, name: string): Axis | null {
  const names = library.Module.get_attribute_names(file.file_id, name);
  if (!names.includes('units')) return null;
  const text = (attribute: string): string | null => {
    const value = names.includes(attribute) ? attributeValue(library, file, name, attribute) : null;
    return typeof value === 'string' ? value : null;
  };
  const cf = readCfTime(text('units') ?? '', text('calendar') ?? 'standard');
  const dataset = file.get(name);
  if (cf === null || !(dataset instanceof library.Dataset)) return null;
  const { shape, chunks, size, virtual_sources: elsewhere } = dataset.metadata;
  const [steps] = shape ?? [];
  const isPlain = library.Module.get_dataset_filters(file.file_id, name).every(({ id }) => id <= maxFilter);
  if (!isPlain) return null;
  // Values that other files hold are theirs.
  if (shape?.length !== 1 || steps === undefined || elsewhere !== undefined) return null;
  return (chunks?.[0] ?? 1) * size > maxChunkBytes ? null : { dataset, cf, steps };
}

function ends(dataset: Dataset, cf: CfTime, steps: number): Time | null {
  if (steps === 0) return null;
  const [start, end] = [cf(valueAt(dataset, 0)), cf(valueAt(dataset, steps - 1))];
  return start === null || end === null ? null : { start, end, steps };
}

function valueAt(dataset: Dataset, index: number): number {
  const [value] = (dataset.slice([[index, index + 1]]) ?? []) as ArrayLike<unknown> & Iterable<unknown>;
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : Number.NaN;
}
