import { ContentError } from '../inspect-failure.ts';
import type { TagEntry, TiffDirectory } from './read-directory.ts';
import { tagNumber, tagNumbers } from './tag-values.ts';
import type { TiffFile } from './tiff-file.ts';
import { tags } from './tiff-tags.ts';

/** How one image of a TIFF is laid out; nothing of its pixels. */
export interface TiffImage {
  readonly directory: TiffDirectory;
  readonly width: number;
  readonly height: number;
  readonly samples: number;
  /** Of each sample: bits, and TIFF's SampleFormat. */
  readonly bits: readonly number[];
  readonly formats: readonly number[];
  /** TIFF's number of it. */
  readonly compression: number;
  readonly predictor: number;
  /** One block holds all samples of its pixels, or those of one sample. */
  readonly planar: 'together' | 'apart';
  readonly tiled: boolean;
  /** Pixels of a tile, or of a strip, which is as wide as the image. */
  readonly blockWidth: number;
  readonly blockHeight: number;
  /** Where blocks lie and how long they are; null where the directory does not say. */
  readonly offsets: TagEntry | null;
  readonly byteCounts: TagEntry | null;
}

/** A sample count no raster has; a hostile one would make a list of that length. */
const maxBands = 10_000;

/** Reads the layout of the image a directory describes. Throws ContentError. */
export async function readImage(tiff: TiffFile, directory: TiffDirectory): Promise<TiffImage> {
  const number = (tag: number, otherwise: number): Promise<number> =>
    tagNumber(tiff, directory, tag, otherwise);
  const [width, height] = [await number(tags.imageWidth, 0), await number(tags.imageLength, 0)];
  const samples = await number(tags.samplesPerPixel, 1);
  if (![width, height, samples].every(isCount) || samples > maxBands)
    throw new ContentError('damaged', 'It has no sensible width, height or number of bands.');
  return {
    ...{ directory, width, height, samples },
    // One value may stand for all; unsigned and one bit are what TIFF means by none.
    bits: forEach(samples, (await tagNumbers(tiff, directory, tags.bitsPerSample)) ?? [1]),
    formats: forEach(samples, (await tagNumbers(tiff, directory, tags.sampleFormat)) ?? [1]),
    compression: await number(tags.compression, 1),
    predictor: await number(tags.predictor, 1),
    planar: (await number(tags.planarConfiguration, 1)) === 2 ? 'apart' : 'together',
    ...(directory.entries.has(tags.tileWidth)
      ? await tileLayout(tiff, directory)
      : await stripLayout(tiff, directory, width, height)),
  };
}

type Layout = Pick<TiffImage, 'tiled' | 'blockWidth' | 'blockHeight' | 'offsets' | 'byteCounts'>;

async function tileLayout(tiff: TiffFile, directory: TiffDirectory): Promise<Layout> {
  const blockWidth = await tagNumber(tiff, directory, tags.tileWidth, 0);
  const blockHeight = await tagNumber(tiff, directory, tags.tileLength, 0);
  if (![blockWidth, blockHeight].every(isCount))
    throw new ContentError('damaged', 'Its tiles have no sensible width or height.');
  const { entries } = directory;
  const offsets = entries.get(tags.tileOffsets) ?? entries.get(tags.stripOffsets) ?? null;
  const byteCounts = entries.get(tags.tileByteCounts) ?? entries.get(tags.stripByteCounts) ?? null;
  return { tiled: true, blockWidth, blockHeight, offsets, byteCounts };
}

async function stripLayout(
  tiff: TiffFile,
  directory: TiffDirectory,
  width: number,
  height: number,
): Promise<Layout> {
  const rows = await tagNumber(tiff, directory, tags.rowsPerStrip, height);
  const { entries } = directory;
  return {
    tiled: false,
    blockWidth: width,
    // "All of them" is written as a number beyond the height.
    blockHeight: isCount(rows) ? Math.min(rows, height) : height,
    offsets: entries.get(tags.stripOffsets) ?? null,
    byteCounts: entries.get(tags.stripByteCounts) ?? null,
  };
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value > 0;

const forEach = (samples: number, given: readonly number[]): readonly number[] =>
  Array.from({ length: samples }, (_, sample) => given[sample] ?? given[0] ?? 1);
