import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a state folder and their sizes (bytes); what goes away meanwhile is left out. */
export async function stateFiles(folder: string): Promise<Readonly<Record<string, number>>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((each) => each.isFile()).map(({ name }) => name);
  const sizes = await Promise.all(
    files.map(async (name) => [name, await sizeOf(join(folder, name))] as const),
  );
  return Object.fromEntries(sizes.flatMap(([name, size]) => (size === null ? [] : [[name, size]])));
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
