import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** So much of a log's end is read (bytes): it may have grown to megabytes. */
const readBytes = 256 * 1024;

/** The last lines of the log in a state folder, oldest first; none where there is no log. */
export async function lastLogLines(folder: string, most: number): Promise<readonly string[]> {
  try {
    await using file = await open(join(folder, 'sluice.log'), 'r');
    const { size } = await file.stat();
    const from = Math.max(0, size - readBytes);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - from), 0, size - from, from);
    const lines = buffer.toString('utf8', 0, bytesRead).split('\n');
    // The first one may have been cut: half a line hides from the rules that find a secret by what stands before it.
    return lines
      .slice(from > 0 ? 1 : 0)
      .filter(Boolean)
      .slice(-most);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
