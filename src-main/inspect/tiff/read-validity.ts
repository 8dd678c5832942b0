import { alphaBand } from './alpha-band.ts';
import { gdalMetadata, type MetadataItem } from './gdal-metadata.ts';
import { heldNoData } from './held-no-data.ts';
import type { TiffImage } from './read-image.ts';
import type { TiffParts } from './read-parts.ts';
import { tagNumber, tagNumbers, tagText } from './tag-values.ts';
import type { TiffFile } from './tiff-file.ts';
import { tags } from './tiff-tags.ts';

/** What says which pixels of an image have no data: only one of them counts. */
export type Validity =
  | { readonly by: 'mask'; readonly image: TiffImage }
  | { readonly by: 'value'; readonly held: number | bigint }
  /** From 0. */
  | { readonly by: 'alpha'; readonly band: number }
  | { readonly by: 'nothing' };

/** GDAL's metadata of more bytes than this is not read to its end. */
const maxMetadata = 1024 * 1024;

/** The mask within the file that belongs to an image: the one of its size. Pure. */
export const maskOf = ({ masks }: Pick<TiffParts, 'masks'>, { width, height }: TiffImage): TiffImage | null =>
  masks.find((each) => each.width === width && each.height === height) ?? null;

export async function readMetadata(
  tiff: TiffFile,
  { directory }: TiffImage,
): Promise<readonly MetadataItem[]> {
  const text = await tagText(tiff, directory, tags.gdalMetadata, maxMetadata);
  return text === null ? [] : gdalMetadata(text);
}

export async function readAlpha(
  tiff: TiffFile,
  { directory, samples }: TiffImage,
  metadata: readonly MetadataItem[],
): Promise<number | null> {
  return alphaBand({
    samples,
    photometric: await tagNumber(tiff, directory, tags.photometric, 1),
    extraSamples: await tagNumbers(tiff, directory, tags.extraSamples),
    metadata,
  });
}

/** What GDAL goes by for a band (from 0) of an image of the file: a mask, else a no-data value, else an alpha band. */
export async function readValidity(
  tiff: TiffFile,
  parts: TiffParts,
  image: TiffImage,
  band: number,
): Promise<Validity> {
  const { main } = parts;
  const mask = maskOf(parts, image);
  if (mask !== null) return { by: 'mask', image: mask };
  const noData = await tagText(tiff, main.directory, tags.gdalNoData);
  if (noData !== null) {
    const kind = { format: main.formats[band] ?? 1, bits: main.bits[band] ?? 1 };
    return { by: 'value', held: heldNoData(noData, kind) };
  }
  const alpha = await readAlpha(tiff, main, await readMetadata(tiff, main));
  return alpha === null || alpha === band ? { by: 'nothing' } : { by: 'alpha', band: alpha };
}
