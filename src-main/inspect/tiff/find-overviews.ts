import { ContentError } from '../inspect-failure.ts';
import { readDirectory } from './read-directory.ts';
import { readImage, type TiffImage } from './read-image.ts';
import { tagNumber } from './tag-values.ts';
import type { TiffFile } from './tiff-file.ts';
import { tags } from './tiff-tags.ts';

/** A file with more images is none that anybody could look at, and walking on would take for ever. */
const maxImages = 10_000;
/** Halving a side 40 times leaves one pixel of the largest raster there can be. */
const maxOverviews = 40;
/** Bits of NewSubfileType. */
const reduced = 1;
const mask = 4;

/**
 * The smaller versions of the first image that stand in the file itself, in its order: no masks, no other pages, none
 * with another number of bands (as GDAL has it). Throws ContentError where the images run in a circle or have no end.
 */
export async function findOverviews(tiff: TiffFile, main: TiffImage): Promise<readonly TiffImage[]> {
  const found: TiffImage[] = [];
  const seen = new Set([main.directory.offset]);
  let { next } = main.directory;
  while (next !== 0) {
    if (seen.has(next)) throw new ContentError('damaged', 'Its list of images runs in a circle.');
    if (seen.size >= maxImages) throw new ContentError('damaged', `It has more than ${maxImages} images.`);
    seen.add(next);
    const directory = await readDirectory(tiff, next);
    const kind = await tagNumber(tiff, directory, tags.newSubfileType, 0);
    if ((kind & reduced) !== 0 && (kind & mask) === 0 && found.length < maxOverviews) {
      const image = await readImage(tiff, directory);
      if (image.samples === main.samples) found.push(image);
    }
    ({ next } = directory);
  }
  return found;
}
