import { ContentError } from '../inspect-failure.ts';
import { readDirectory, type TiffDirectory } from './read-directory.ts';
import { tagNumbers } from './tag-values.ts';
import type { TiffFile } from './tiff-file.ts';
import { tags } from './tiff-tags.ts';

/** A file with more images is none that anybody could look at, and walking on would take for ever. */
const maxImages = 10_000;

/** A directory, and whether it stands in the file's own list or hangs below another one. */
export interface WalkedDirectory {
  readonly directory: TiffDirectory;
  readonly below: boolean;
}

/**
 * Every directory of a file, each once: its list, and what hangs below each (SubIFDs). Throws ContentError where the list runs
 * in a circle or has no end.
 */
export async function* walkDirectories(tiff: TiffFile): AsyncGenerator<WalkedDirectory> {
  const seen = new Set<number>();
  const waiting: Place[] = [{ offset: tiff.first, below: false }];
  for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) {
    if (!isNew(each, seen)) continue;
    seen.add(each.offset);
    const directory = await readDirectory(tiff, each.offset);
    yield { directory, below: each.below };
    if (directory.next !== 0) waiting.push({ offset: directory.next, below: each.below });
    for (const offset of (await tagNumbers(tiff, directory, tags.subDirectories)) ?? [])
      if (offset !== 0) waiting.push({ offset, below: true });
  }
}

interface Place {
  readonly offset: number;
  readonly below: boolean;
}

/** Two images may share what hangs below them; the list itself has an end. */
function isNew({ offset, below }: Place, seen: ReadonlySet<number>): boolean {
  if (!seen.has(offset) && seen.size >= maxImages)
    throw new ContentError('damaged', `It has more than ${maxImages} images.`);
  if (seen.has(offset) && !below) throw new ContentError('damaged', 'Its list of images runs in a circle.');
  return !seen.has(offset);
}
