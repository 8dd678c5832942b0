import type { TiffDirectory } from './read-directory.ts';
import { readImage, type TiffImage } from './read-image.ts';
import { tagNumber } from './tag-values.ts';
import type { TiffFile } from './tiff-file.ts';
import { tags } from './tiff-tags.ts';
import { walkDirectories } from './walk-directories.ts';

/** What belongs to a file's first image. */
export interface TiffParts {
  readonly main: TiffImage;
  /** Smaller versions in the file's order: no masks, no other pages, none with another number of bands (as GDAL has it). */
  readonly overviews: readonly TiffImage[];
  /** Which pixels have no data: of the first image, then of overviews of these sizes. */
  readonly masks: readonly TiffImage[];
}

/** Halving a side 40 times leaves one pixel of the largest raster there can be. */
const maxOverviews = 40;
/** Bits of NewSubfileType. */
const reduced = 1;
const mask = 4;

/** Reads how the file's images are laid out. Throws ContentError. */
export async function readParts(tiff: TiffFile): Promise<TiffParts> {
  const [overviews, masks]: [TiffImage[], TiffImage[]] = [[], []];
  let main: TiffImage | null = null;
  for await (const { directory, below } of walkDirectories(tiff)) {
    main ??= await readImage(tiff, directory);
    if (directory === main.directory || below) continue;
    const kind = await tagNumber(tiff, directory, tags.newSubfileType, 0);
    if ((kind & mask) !== 0) await keep(masks, tiff, directory);
    else if ((kind & reduced) !== 0) await keep(overviews, tiff, directory, main.samples);
  }
  if (main === null) throw new Error('A walk begins with the first directory.');
  return { main, overviews, masks };
}

async function keep(
  into: TiffImage[],
  tiff: TiffFile,
  directory: TiffDirectory,
  samples?: number,
): Promise<void> {
  if (into.length >= maxOverviews) return;
  const image = await readImage(tiff, directory);
  if (samples === undefined || image.samples === samples) into.push(image);
}
