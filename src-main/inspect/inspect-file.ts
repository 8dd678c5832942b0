import { type FileHandle, open } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { assertNever } from '../contract/assert-never.ts';
import type { FileFacts } from '../contract/file-facts.ts';
import { readCsv } from './csv-facts.ts';
import { describeUnknown, isClassicNetcdf } from './describe-unknown.ts';
import { type FileFormat, formatTitles, promisedFormat } from './file-format.ts';
import { readGeotiff, refuseTruncated } from './geotiff-facts.ts';
import type { LoadedHdf5 } from './hdf5/hdf5-library.ts';
import { readHdf5 } from './hdf5/read-hdf5.ts';
import { readSuperblock, wasClosed } from './hdf5-superblock.ts';
import { ContentError, type InspectFailure } from './inspect-failure.ts';
import { readRange } from './read-range.ts';
import { type Sniffed, sniffFormat } from './sniff-format.ts';
import { openTiff } from './tiff/tiff-file.ts';
import type { ToDegrees } from './to-degrees.ts';
import { readZip } from './zip-facts.ts';

type Details = Pick<FileFacts, 'geotiff' | 'hdf5' | 'csv' | 'zip'>;

/** What a reading needs from the thread it runs in. */
export interface ReadingThread {
  /** Called when libraries are loaded and the time limit of reading begins. */
  readonly onReading: () => void;
  /** Called when a library failed in the middle of something: it must not be given another file. */
  readonly onSpoilt: () => void;
  /** Milliseconds that reading may take before the thread is ended. */
  readonly limitMs: number;
  readonly toDegrees: () => Promise<ToDegrees>;
  readonly hdf5: () => Promise<LoadedHdf5>;
}

/** A large table is sound: its columns are told in time, without the number of its rows. */
const shareOfCounting = 2 / 3;

/** One file to read. */
interface Reading extends ReadingThread {
  readonly path: string;
  readonly size: number;
  readonly file: FileHandle;
  readonly sniffed: Sniffed;
}

/**
 * Reads the facts of one regular file of `size` bytes. The content's first bytes choose the reader, never the ending.
 *
 * Runs in the worker thread: readers may be slow or die of hostile content. Wrong content is `ok: false` with a sentence;
 * only what the file system refuses is thrown.
 */
export async function inspectFile(path: string, size: number, thread: ReadingThread): Promise<FileFacts> {
  await using file = await open(path, 'r');
  const sniffed = await sniffFormat(file, size);
  const format = sniffed.format === 'unknown' && promisedFormat(path) === 'csv' ? 'csv' : sniffed.format;
  const kind = kindOf(format);
  const partial: { details: Details } = { details: {} };
  try {
    await readDetails({ path, size, file, sniffed, ...thread }, format, partial);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const failure = { code: error.code, message: `${basename(path)}: ${error.message}` };
    return { path, size, ok: false, kind, failure, ...partial.details };
  }
  const failure = namingFailure(path, format, await readRange(file, 0, 64));
  if (failure !== null) return { path, size, ok: false, kind, failure, ...partial.details };
  return { path, size, ok: true, kind, ...partial.details };
}

function kindOf(format: FileFormat): FileFacts['kind'] {
  if (format === 'tiff') return 'geotiff';
  return format === 'zip' ? 'unknown' : format;
}

/** Fills `into` as far as it gets: what was read before a failure is still a fact. */
async function readDetails(reading: Reading, format: FileFormat, into: { details: Details }): Promise<void> {
  const { file, size, onReading } = reading;
  switch (format) {
    case 'tiff':
      return readTiffDetails(reading, into);
    case 'hdf5':
      return readHdf5Details(reading, into);
    case 'csv':
      onReading();
      into.details = { csv: await readCsv(file, reading.limitMs * shareOfCounting) };
      return;
    case 'zip':
      onReading();
      into.details = { zip: await readZip(file, size) };
      return;
    case 'unknown':
      onReading();
      return;
    default:
      assertNever(format);
  }
}

async function readTiffDetails(reading: Reading, into: { details: Details }): Promise<void> {
  const toDegrees = await reading.toDegrees();
  reading.onReading();
  const found = await readGeotiff(await openTiff(reading.file, reading.size), toDegrees);
  into.details = { geotiff: found.facts };
  refuseTruncated(found, reading.size);
}

async function readHdf5Details(reading: Reading, into: { details: Details }): Promise<void> {
  const { path, size, file, sniffed, onReading } = reading;
  const superblock = await readSuperblock(file, sniffed.at);
  const closed = wasClosed(superblock, size);
  into.details = { hdf5: { attributes: {}, closed } };
  if (superblock.end !== null && superblock.end > size)
    throw new ContentError(
      'truncated',
      `Its content reaches to byte ${superblock.end}, but it has only ${size} bytes.`,
    );
  if (closed === 'no')
    throw new ContentError('truncated', 'It was not closed: the simulation is writing it, or broke off.');
  const loaded = await reading.hdf5();
  onReading();
  const { facts, elsewhere } = readHdf5(loaded, path, reading.onSpoilt);
  into.details = { hdf5: { ...facts, closed } };
  if (elsewhere !== null) throw new ContentError('elsewhere', elsewhere);
}

/** Both formats are called .nc; only HDF5 is read here. */
const classic = (name: string): InspectFailure => ({
  code: 'unsupported',
  message: `${name} is NetCDF of the classic format, and rightly named. Results of 3Di are NetCDF4, and so is what programs that read them open; nccopy -k nc4 makes one of it.`,
});

/** A name that promises another format than the content has, or content no reader takes. */
function namingFailure(path: string, format: FileFormat, head: Uint8Array): InspectFailure | null {
  const promised = promisedFormat(path);
  const name = basename(path);
  const seems = format === 'unknown' ? describeUnknown(head) : null;
  if (isClassicNetcdf(head) && extname(name).toLowerCase() === '.nc') return classic(name);
  const content = seems ?? formatTitles[format];
  if (promised !== null && promised !== format)
    return {
      code: 'mis-named',
      message: `${name} is named as ${formatTitles[promised]}, but its content is ${content}.`,
    };
  if (format === 'unknown')
    return {
      code: 'unknown-format',
      message: `${name} is no GeoTIFF, HDF5 (NetCDF4), CSV or zip${seems === null ? '' : `, but ${seems}`}.`,
    };
  return null;
}
