import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const shape = z.object({ version: z.string(), day: z.string(), why: z.string() });

/** A try to fetch Electron that failed: of which version, on which day (`dayOf`), and why, as a sentence. */
export type FailedTry = z.infer<typeof shape>;

/** The day of this computer's calendar. Only ever compared for being the same: a clock set back is another day, too. */
export const dayOf = (now: Date): string => now.toDateString();

/** In `node_modules`, so that a new installation tries at once. */
const fileOf = (root: string): string => join(root, 'node_modules', '.sluice-electron.json');

/** The last failed try; null where there is none, or none that can be read. */
export async function readFailedTry(root: string): Promise<FailedTry | null> {
  try {
    return shape.parse(JSON.parse(await readFile(fileOf(root), 'utf8')));
  } catch {
    return null;
  }
}

/** Keeps it, whole or not at all. */
export async function writeFailedTry(root: string, failed: FailedTry): Promise<void> {
  const file = fileOf(root);
  await using handle = await open(`${file}.new`, 'w');
  await handle.writeFile(JSON.stringify(failed));
  await handle.sync();
  await rename(`${file}.new`, file);
}

/** After a try that went well. */
export const forgetFailedTry = (root: string): Promise<void> => rm(fileOf(root), { force: true });
