import type { Dataset, File as Hdf5File } from 'h5wasm/node';
import type { Hdf5Facts } from '../../contract/file-facts.ts';
import { attributeNumbers } from './attribute-numbers.ts';
import { attributeValue } from './attribute-value.ts';
import { readPacking } from './cf-packing.ts';
import { countsFromDate, readCfTime } from './cf-time.ts';
import type { Hdf5Library } from './hdf5-library.ts';
import type { Variable } from './list-variables.ts';
import { timeEnds } from './time-ends.ts';

type Time = NonNullable<Hdf5Facts['time']>;

/** The library unpacks a whole chunk to read one value of it. */
const maxChunkBytes = 4 * 1024 * 1024;
/** The filters of HDF5 itself: values behind others cannot be read here. */
const maxFilter = 6;
/** Datasets that are asked whether they are times: those of the root of a result are some dozens. */
const maxAsked = 200;
/** Slots read at each end of an axis; one of twice as many is read whole. */
const endSlots = 5000;
/** Classes of HDF5's types that are numbers, and the sizes in bytes the library reads of them. */
const readable: Readonly<Record<number, readonly number[]>> = { 0: [1, 2, 4, 8], 1: [4, 8] };

/**
 * Where the file's time begins and ends, and in how many steps: of the variable `time` where there is one, else of the
 * first of one dimension in the root whose units count from a date. Another one is never read in its stead: where that one
 * cannot be read, nothing is told.
 */
export function timeAxis(library: Hdf5Library, file: Hdf5File, variables: readonly Variable[]): Time | null {
  const inRoot = variables.filter(({ name }) => !name.includes('/')).slice(0, maxAsked);
  const isTime = (each: Variable): boolean =>
    countsFromDate(textOf(library, file, each, 'units') ?? '') &&
    lengthsOf(library, file, each.path)?.length === 1;
  const axis = inRoot.find(({ name }) => name === 'time') ?? inRoot.find(isTime);
  return axis === undefined ? null : timesOf(library, file, axis);
}

function timesOf(library: Hdf5Library, file: Hdf5File, axis: Variable): Time | null {
  const { path, attributes: names } = axis;
  const calendar = names.includes('calendar') ? textOf(library, file, axis, 'calendar') : 'standard';
  const cf = readCfTime(textOf(library, file, axis, 'units') ?? '', calendar ?? '');
  const dataset = file.get(path);
  if (cf === null || !(dataset instanceof library.Dataset)) return null;
  const { shape, type, size, signed } = dataset.metadata;
  const unpack = readPacking({
    numbers: (each) => (names.includes(each) ? attributeNumbers(library, file, path, each) : undefined),
    type: { isFloat: type !== 0, signed, size },
  });
  if (unpack === null || shape === null || shape.length > 1 || !isReadable(library, file, dataset))
    return null;
  return timeEnds({ stored: endsOf(dataset, shape[0]), steps: shape[0] ?? 1 }, unpack, cf);
}

/** A text attribute; null where it is not there or no text. */
function textOf(
  library: Hdf5Library,
  file: Hdf5File,
  { path, attributes }: Variable,
  name: string,
): string | null {
  if (!attributes.includes(name)) return null;
  const value = attributeValue(library, file, path, name);
  return typeof value === 'string' ? value : null;
}

const lengthsOf = ({ Module }: Hdf5Library, file: Hdf5File, path: string): readonly number[] | null =>
  Module.get_dataset_metadata(file.file_id, path).shape;

function isReadable({ Module }: Hdf5Library, file: Hdf5File, { path, metadata }: Dataset): boolean {
  const { chunks, type, size } = metadata;
  const isPlain = Module.get_dataset_filters(file.file_id, path).every(({ id }) => id <= maxFilter);
  if (!isPlain || readable[type]?.includes(size) !== true) return false;
  return (chunks?.[0] ?? 1) * size <= maxChunkBytes;
}

/** The numbers of a variable without a dimension (`steps` is undefined), or those at the ends of one with one. */
function endsOf(dataset: Dataset, steps: number | undefined): readonly number[] {
  if (steps === undefined) return [toNumber(dataset.value)];
  if (steps === 0) return [];
  if (steps <= 2 * endSlots) return slots(dataset, 0, steps);
  return [...slots(dataset, 0, endSlots), ...slots(dataset, steps - endSlots, steps)];
}

const slots = (dataset: Dataset, from: number, to: number): readonly number[] =>
  [...((dataset.slice([[from, to]]) ?? []) as unknown as Iterable<unknown>)].map(toNumber);

const toNumber = (value: unknown): number =>
  typeof value === 'number' || typeof value === 'bigint' ? Number(value) : Number.NaN;
