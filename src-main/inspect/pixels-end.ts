import type { GeoTIFFImage } from 'geotiff';

/** Beyond this many strips or tiles (a 360-gigapixel raster in 512-pixel tiles) the check would cost more than it says. */
const maxBlocks = 1_500_000;

/**
 * First byte behind the image's last strip or tile; 0 where it is not known.
 *
 * Blocks of offset or length 0 are holes of a sparse file. geotiff.js reads a deferred list always as little-endian, so a
 * big-endian file's end is known only when the list lies close to its directory.
 */
export async function pixelsEnd(image: GeoTIFFImage, littleEndian: boolean): Promise<number> {
  const kind = image.isTiled ? 'Tile' : 'Strip';
  const tags = [`${kind}Offsets`, `${kind}ByteCounts`] as const;
  const lists = image.fileDirectory.deferredArrays;
  if (!littleEndian && lists.size > 0) return 0;
  if ([...lists.values()].some((list) => list.length > maxBlocks)) return 0;
  const [offsets, counts] = await Promise.all(tags.map((tag) => loadNumbers(image, tag)));
  return endOf(offsets ?? [], counts ?? []);
}

async function loadNumbers(
  image: GeoTIFFImage,
  tag: `${'Tile' | 'Strip'}${'Offsets' | 'ByteCounts'}`,
): Promise<ArrayLike<number>> {
  const value: unknown = await image.fileDirectory.loadValue(tag);
  if (typeof value === 'number') return [value];
  return Array.isArray(value) || ArrayBuffer.isView(value) ? (value as unknown as ArrayLike<number>) : [];
}

function endOf(offsets: ArrayLike<number>, counts: ArrayLike<number>): number {
  let end = 0;
  for (let at = 0; at < offsets.length; at += 1) {
    const offset = offsets[at] ?? 0;
    const count = counts[at] ?? 0;
    if (offset > 0 && count > 0) end = Math.max(end, offset + count);
  }
  return end;
}
