import type { FileHandle } from 'node:fs/promises';
import type { GeoTIFF, GeoTIFFImage } from 'geotiff';
import type { GeoTiffFacts } from '../contract/file-facts.ts';
import { bandType } from './band-type.ts';
import { BoundedSource } from './bounded-source.ts';
import { ContentError } from './inspect-failure.ts';
import { pixelsEnd } from './pixels-end.ts';
import { readRange } from './read-range.ts';

type Library = typeof import('geotiff');

/** BigTIFF's header, the longer one. */
const headerBytes = 16;
/** A sample count no raster has; a hostile one would make a list of that length. */
const maxBands = 10_000;
/** GeoTIFF keys use 0 for undefined and 32767 for a system defined by the file itself. */
const noEpsg = new Set([0, 32767]);

export function loadGeotiff(): Promise<Library> {
  return import('geotiff');
}

/**
 * Size, bands and coordinate system of the first image; no pixel is read, but where pixels lie is compared with the
 * file's size. Throws ContentError `truncated` or `damaged`.
 */
export async function readGeotiff(library: Library, file: FileHandle, size: number): Promise<GeoTiffFacts> {
  const source = new BoundedSource(file, size);
  try {
    const tiff = await openTiff(library, file, source);
    const image = await tiff.getImage();
    const end = await pixelsEnd(image, tiff.littleEndian);
    if (end > size) throw new ContentError('truncated', truncatedSentence(end, size));
    return factsOf(image);
  } catch (error) {
    if (error instanceof ContentError) throw error;
    if (source.readPastEnd)
      throw new ContentError('truncated', 'It points past its own end.', { cause: error });
    throw new ContentError('damaged', 'Its TIFF structure cannot be read.', { cause: error });
  }
}

/** geotiff.js takes no source from outside: it gets the header as a buffer, and its source our way of reading the rest. */
async function openTiff(library: Library, file: FileHandle, source: BoundedSource): Promise<GeoTIFF> {
  const header = await readRange(file, 0, headerBytes);
  const tiff = await library.fromArrayBuffer(header.buffer);
  tiff.source.fetchSlice = (slice) => source.fetchSlice(slice);
  return tiff;
}

const truncatedSentence = (end: number, size: number): string =>
  `Its pixels reach to byte ${end}, but it has only ${size} bytes.`;

function factsOf(image: GeoTIFFImage): GeoTiffFacts {
  const width = image.getWidth();
  const height = image.getHeight();
  const samples = image.getSamplesPerPixel();
  if (![width, height, samples].every((each) => Number.isSafeInteger(each) && each > 0) || samples > maxBands)
    throw new ContentError('damaged', 'It has no sensible width, height or number of bands.');
  const noData = noDataOf(image);
  const bands = Array.from({ length: samples }, (_, band) => ({ type: typeOf(image, band), noData }));
  return { width, height, bands, epsg: epsgOf(image) };
}

function typeOf(image: GeoTIFFImage, band: number): string {
  // Both tags may hold one value for all bands, or be missing: unsigned and one bit are what TIFF then means.
  const formats: ArrayLike<number> = image.fileDirectory.getValue('SampleFormat') ?? [1];
  const bits: ArrayLike<number> = image.fileDirectory.getValue('BitsPerSample') ?? [1];
  return bandType(formats[band] ?? formats[0] ?? 1, bits[band] ?? bits[0] ?? 1);
}

function noDataOf(image: GeoTIFFImage): string | null {
  const value: unknown = image.fileDirectory.getValue('GDAL_NODATA');
  if (typeof value !== 'string') return null;
  const text = (value.split('\0')[0] ?? '').trim();
  return text === '' ? null : text;
}

function epsgOf(image: GeoTIFFImage): number | null {
  const keys = image.getGeoKeys();
  const code: unknown = keys?.ProjectedCSTypeGeoKey ?? keys?.GeographicTypeGeoKey;
  return typeof code === 'number' && !noEpsg.has(code) ? code : null;
}
