import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const shape = z.object({
  version: z.literal(1),
  portals: z.array(z.object({ api: z.string() })),
});

/** A portal as it outlives the program: the root of its API. Keys are the safe's. */
export type KnownPortal = z.infer<typeof shape>['portals'][number];

const pathOf = (folder: string): string => join(folder, 'portals.json');

/**
 * The portals a state folder knows; none where there is no list, or none that can be understood: whoever connects a portal
 * again loses nothing by it.
 */
export async function readKnownPortals(folder: string): Promise<readonly KnownPortal[]> {
  try {
    const read = shape.safeParse(JSON.parse(await readFile(pathOf(folder), 'utf8')));
    return read.success ? read.data.portals : [];
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Writes the list beside its place and renames it, so that nobody ever reads half of one. */
export async function writeKnownPortals(folder: string, portals: readonly KnownPortal[]): Promise<void> {
  const draft = `${pathOf(folder)}.${randomBytes(4).toString('hex')}`;
  try {
    await writeFile(draft, JSON.stringify({ version: 1, portals }), { mode: 0o600, flag: 'wx' });
    await rename(draft, pathOf(folder));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
