import type { TagEntry, TiffDirectory } from './read-directory.ts';
import { readNumbers } from './tag-values.ts';
import type { TiffFile } from './tiff-file.ts';
import { tags } from './tiff-tags.ts';

/** So many offsets are read at once: a megabyte of them. */
const chunk = 131_072;
/** Of a raster with more strips or tiles only the last so many are looked at: they end the file of whoever wrote it in order. */
const maxBlocks = 2_000_000;

/** First byte behind an image's last strip or tile; 0 where that is not known. Holes (0 at offset 0) have no place. */
export async function blocksEnd(tiff: TiffFile, { entries }: TiffDirectory): Promise<number> {
  const offsets = entries.get(tags.tileOffsets) ?? entries.get(tags.stripOffsets);
  const byteCounts = entries.get(tags.tileByteCounts) ?? entries.get(tags.stripByteCounts);
  if (offsets === undefined || byteCounts === undefined) return 0;
  const count = Math.min(offsets.count, byteCounts.count);
  let end = 0;
  for (let from = Math.max(0, count - maxBlocks); from < count; from += chunk) {
    const length = Math.min(chunk, count - from);
    const [starts, sizes] = [
      await readNumbers(tiff, offsets, from, length),
      await readNumbers(tiff, byteCounts, from, length),
    ];
    for (let at = 0; at < length; at += 1) end = Math.max(end, endOf(starts[at] ?? 0, sizes[at] ?? 0));
  }
  return end;
}

const endOf = (offset: number, size: number): number => (offset > 0 && size > 0 ? offset + size : 0);

/** Where the first strip or tile that is there begins; 0 where all are holes. */
export async function firstBlock(tiff: TiffFile, offsets: TagEntry | null): Promise<number> {
  const count = Math.min(offsets?.count ?? 0, maxBlocks);
  for (let from = 0; offsets !== null && from < count; from += chunk) {
    const starts = await readNumbers(tiff, offsets, from, Math.min(chunk, count - from));
    const found = starts.find((start) => start > 0);
    if (found !== undefined) return found;
  }
  return 0;
}
