import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Begins the names of the folders demos are played in, below the state folder. */
const prefix = 'demo-';
const markName = 'portal.json';

const shape = z.object({ api: z.string(), scenario: z.string() });

/** The portal of a demo and its scenario. The scenario's UUID was made for it alone: no real portal has one like it. */
export type DemoMark = z.infer<typeof shape>;

export const makeDemoFolder = (stateFolder: string): Promise<string> => mkdtemp(join(stateFolder, prefix));

/** Written before anything is uploaded, so that what an ended program leaves behind can be told from real work. */
export const writeDemoMark = (folder: string, mark: DemoMark): Promise<void> =>
  writeFile(join(folder, markName), JSON.stringify(mark), { mode: 0o600 });

/** The demos an earlier process has left in a state folder. */
export async function findDemoFolders(
  stateFolder: string,
): Promise<readonly { readonly folder: string; readonly mark: DemoMark | null }[]> {
  const entries = await readdir(stateFolder, { withFileTypes: true });
  const folders = entries.filter((each) => each.isDirectory() && each.name.startsWith(prefix));
  return Promise.all(
    folders.map(async ({ name }) => {
      const folder = join(stateFolder, name);
      return { folder, mark: await readMark(folder) };
    }),
  );
}

/** Null where there is none: the demo had not begun. */
async function readMark(folder: string): Promise<DemoMark | null> {
  try {
    const read = shape.safeParse(JSON.parse(await readFile(join(folder, markName), 'utf8')));
    return read.success ? read.data : null;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

export const removeDemoFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true });
