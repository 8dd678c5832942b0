import type { GeoTiffFacts } from '../contract/file-facts.ts';
import { findProjection } from '../projections/find-projection.ts';
import type { Bounds } from '../projections/to-wgs84.ts';
import { ContentError } from './inspect-failure.ts';
import { bandFacts } from './tiff/band-facts.ts';
import { firstBlock } from './tiff/block-extents.ts';
import { compressionName } from './tiff/compression-name.ts';
import { epsgCode } from './tiff/epsg-code.ts';
import { expectedDirectory } from './tiff/expected-directory.ts';
import { readGeoKeys } from './tiff/geo-keys.ts';
import { geoTransform } from './tiff/geo-transform.ts';
import { type ImagePlace, isCog } from './tiff/is-cog.ts';
import type { TiffImage } from './tiff/read-image.ts';
import { contentEnd } from './tiff/content-end.ts';
import { readParts } from './tiff/read-parts.ts';
import { maskOf, readAlpha, readMetadata } from './tiff/read-validity.ts';
import { tagNumbers, tagText } from './tiff/tag-values.ts';
import type { TiffFile } from './tiff/tiff-file.ts';
import { tags } from './tiff/tiff-tags.ts';
import { transformFacts } from './tiff/transform-facts.ts';
import type { ToDegrees } from './to-degrees.ts';

/** What a GeoTIFF holds, and what is only known once the places of all its parts were looked at. */
export interface GeoTiffReading {
  readonly facts: GeoTiffFacts;
  /** The first byte behind all it points to: pixels, overviews, masks, values of tags. Beyond the file's size it is truncated. */
  readonly end: number;
}

/**
 * Facts of the first image and of the overviews behind it. No pixel is read, however large the file is.
 * Throws ContentError `truncated` or `damaged`.
 */
export async function readGeotiff(tiff: TiffFile, toDegrees: ToDegrees): Promise<GeoTiffReading> {
  const parts = await readParts(tiff);
  const { main, overviews } = parts;
  const facts: GeoTiffFacts = {
    ...{ width: main.width, height: main.height, bands: await bandsOf(tiff, main) },
    ...(maskOf(parts, main) !== null && { mask: true as const }),
    ...(await placementOf(tiff, main, toDegrees)),
    tiled: main.tiled,
    compression: compressionName(
      main.compression,
      await tagNumbers(tiff, main.directory, tags.lercParameters),
    ),
    overviews: overviews.length,
    cog: await laidOutForNetwork(tiff, main, overviews),
  };
  return { facts, end: await contentEnd(tiff) };
}

/** Throws ContentError `truncated` where a part lies behind the file's end. */
export function refuseTruncated({ end }: GeoTiffReading, size: number): void {
  if (end > size)
    throw new ContentError('truncated', `Its content reaches to byte ${end}, but it has only ${size} bytes.`);
}

async function bandsOf(tiff: TiffFile, image: TiffImage): Promise<GeoTiffFacts['bands']> {
  const metadata = await readMetadata(tiff, image);
  return bandFacts(image, {
    noData: await tagText(tiff, image.directory, tags.gdalNoData),
    metadata,
    alpha: await readAlpha(tiff, image, metadata),
  });
}

type Placement = Pick<
  GeoTiffFacts,
  'epsg' | 'pixelSize' | 'bounds' | 'wgs84' | 'wgs84Within' | 'controlPoints' | 'rotated'
>;

async function placementOf(
  tiff: TiffFile,
  { directory, width, height }: TiffImage,
  toDegrees: ToDegrees,
): Promise<Placement> {
  const numbers = (tag: number): Promise<readonly number[] | null> => tagNumbers(tiff, directory, tag);
  const keys = readGeoKeys(await numbers(tags.geoKeyDirectory));
  const epsg = epsgCode(keys);
  const tiepoints = await numbers(tags.modelTiepoint);
  const transform = geoTransform({
    scale: await numbers(tags.modelPixelScale),
    tiepoints,
    matrix: await numbers(tags.modelTransformation),
    pixelIsPoint: keys.pixelIsPoint,
  });
  if (transform === null) return { epsg, ...controlPoints(tiepoints), rotated: false };
  const placed = transformFacts(transform, width, height);
  if (placed === null) return { epsg, rotated: false };
  const { pixelSize, bounds, rotated } = placed;
  return { epsg, pixelSize, bounds, ...degreesOf(epsg, bounds, toDegrees), rotated };
}

function degreesOf(
  epsg: number | null,
  bounds: Bounds,
  toDegrees: ToDegrees,
): Pick<GeoTiffFacts, 'wgs84' | 'wgs84Within'> {
  const wgs84 = epsg === null ? null : toDegrees(epsg, bounds);
  if (epsg === null || wgs84 === null) return {};
  const within = findProjection(epsg)?.within ?? null;
  return { wgs84, ...(within !== null && { wgs84Within: within }) };
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
