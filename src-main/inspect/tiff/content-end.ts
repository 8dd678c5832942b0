import { blocksEnd } from './block-extents.ts';
import type { TiffFile } from './tiff-file.ts';
import { walkDirectories } from './walk-directories.ts';

/** The first byte behind everything a file points to, pixels of every image in it too. Throws ContentError. */
export async function contentEnd(tiff: TiffFile): Promise<number> {
  let end = 0;
  for await (const { directory } of walkDirectories(tiff))
    end = Math.max(end, directory.end, await blocksEnd(tiff, directory));
  return end;
}
