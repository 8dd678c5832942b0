import type { GeoTiffFacts } from '../contract/file-facts.ts';
import { bandType } from './band-type.ts';
import { ContentError } from './inspect-failure.ts';
import { blocksEnd, firstBlock } from './tiff/block-extents.ts';
import { compressionName } from './tiff/compression-name.ts';
import { expectedDirectory } from './tiff/expected-directory.ts';
import { findOverviews } from './tiff/find-overviews.ts';
import { readGeoKeys } from './tiff/geo-keys.ts';
import { geoTransform } from './tiff/geo-transform.ts';
import { type ImagePlace, isCog } from './tiff/is-cog.ts';
import { readDirectory } from './tiff/read-directory.ts';
import { readImage, type TiffImage } from './tiff/read-image.ts';
import { tagNumbers, tagText } from './tiff/tag-values.ts';
import type { TiffFile } from './tiff/tiff-file.ts';
import { tags } from './tiff/tiff-tags.ts';
import { transformFacts } from './tiff/transform-facts.ts';
import type { ToDegrees } from './to-degrees.ts';

/** What a GeoTIFF holds, and what is only known once its pixels' places were looked at. */
export interface GeoTiffReading {
  readonly facts: GeoTiffFacts;
  /** The first byte behind its pixels; beyond the file's size it is truncated. 0 = not known. */
  readonly pixelsEnd: number;
}

/**
 * Facts of the first image and of the overviews behind it. No pixel is read, however large the file is.
 * Throws ContentError `truncated` or `damaged`.
 */
export async function readGeotiff(tiff: TiffFile, toDegrees: ToDegrees): Promise<GeoTiffReading> {
  const main = await readImage(tiff, await readDirectory(tiff, tiff.first));
  const overviews = await findOverviews(tiff, main);
  const facts: GeoTiffFacts = {
    ...{ width: main.width, height: main.height, bands: await bandsOf(tiff, main) },
    ...(await placementOf(tiff, main, toDegrees)),
    tiled: main.tiled,
    compression: compressionName(
      main.compression,
      await tagNumbers(tiff, main.directory, tags.lercParameters),
    ),
    overviews: overviews.length,
    cog: await laidOutForNetwork(tiff, main, overviews),
  };
  return { facts, pixelsEnd: await blocksEnd(tiff, main) };
}

/** Throws ContentError `truncated` where pixels lie behind the file's end. */
export function refuseTruncated({ pixelsEnd }: GeoTiffReading, size: number): void {
  if (pixelsEnd > size)
    throw new ContentError(
      'truncated',
      `Its pixels reach to byte ${pixelsEnd}, but it has only ${size} bytes.`,
    );
}

async function bandsOf(tiff: TiffFile, image: TiffImage): Promise<GeoTiffFacts['bands']> {
  const noData = await tagText(tiff, image.directory, tags.gdalNoData);
  return image.bits.map((bits, band) => ({ type: bandType(image.formats[band] ?? 1, bits), noData }));
}

type Placement = Pick<GeoTiffFacts, 'epsg' | 'pixelSize' | 'bounds' | 'wgs84' | 'controlPoints' | 'rotated'>;

async function placementOf(
  tiff: TiffFile,
  { directory, width, height }: TiffImage,
  toDegrees: ToDegrees,
): Promise<Placement> {
  const numbers = (tag: number): Promise<readonly number[] | null> => tagNumbers(tiff, directory, tag);
  const { epsg, pixelIsPoint } = readGeoKeys(await numbers(tags.geoKeyDirectory));
  const tiepoints = await numbers(tags.modelTiepoint);
  const transform = geoTransform({
    scale: await numbers(tags.modelPixelScale),
    tiepoints,
    matrix: await numbers(tags.modelTransformation),
    pixelIsPoint,
  });
  if (transform === null) return { epsg, ...controlPoints(tiepoints), rotated: false };
  const placed = transformFacts(transform, width, height);
  if (placed === null) return { epsg, rotated: false };
  const { pixelSize, bounds, rotated } = placed;
  const wgs84 = epsg === null ? null : toDegrees(epsg, bounds);
  return { epsg, pixelSize, bounds, ...(wgs84 !== null && { wgs84 }), rotated };
}

/** Six numbers each: pixel, line and height 0, and the place of it. */
function controlPoints(tiepoints: readonly number[] | null): Pick<GeoTiffFacts, 'controlPoints'> {
  const points = Math.floor((tiepoints?.length ?? 0) / 6);
  return points > 0 ? { controlPoints: points } : {};
}

async function laidOutForNetwork(
  tiff: TiffFile,
  main: TiffImage,
  overviews: readonly TiffImage[],
): Promise<boolean> {
  const expected = await expectedDirectory(tiff);
  if (expected === null) return false;
  const places = await Promise.all(overviews.map((each) => placeOf(tiff, each)));
  return isCog(await placeOf(tiff, main), places, expected);
}

const placeOf = async (tiff: TiffFile, image: TiffImage): Promise<ImagePlace> => ({
  width: image.width,
  height: image.height,
  blockWidth: image.blockWidth,
  directory: image.directory.offset,
  firstBlock: await firstBlock(tiff, image.offsets),
});
