import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

/** Encrypted keys by origin, base64. */
export type SealedKeys = ReadonlyMap<string, string>;

const shape = z.object({ version: z.literal(1), keys: z.record(z.string(), z.base64()) });

/** What the file holds; nothing where there is none. One that cannot be read is told of, and its keys are asked for anew. */
export async function readKeyFile(file: string, report: (error: unknown) => void): Promise<SealedKeys> {
  try {
    const { keys } = shape.parse(JSON.parse(await readFile(file, 'utf8')));
    return new Map(Object.entries(keys));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) report(new Error(`The keys in ${file} cannot be read.`, { cause: error }));
    return new Map();
  }
}

/** Puts the file there whole, for its user only. */
export async function writeKeyFile(file: string, keys: SealedKeys): Promise<void> {
  const fresh = `${file}.${randomUUID().slice(0, 8)}`;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  try {
    await writeDurable(fresh, JSON.stringify({ version: 1, keys: Object.fromEntries(keys) }));
    await rename(fresh, file);
  } finally {
    await rm(fresh, { force: true });
  }
}

async function writeDurable(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
