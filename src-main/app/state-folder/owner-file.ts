import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const ownerShape = z.object({
  pid: z.int().min(1),
  startedAt: z.string(),
  /** Null until the owner can be asked. */
  control: z.object({ port: z.int().min(1).max(65_535), token: z.string().min(1) }).nullable(),
});

/** What owner.json says of the process that owns the folder: only true while the lock is held. Holds a secret. */
export type OwnerNote = z.infer<typeof ownerShape>;

const pathOf = (folder: string): string => join(folder, 'owner.json');

/** The note; null when there is none or it cannot be understood. */
export async function readOwnerFile(folder: string): Promise<OwnerNote | null> {
  try {
    const parsed = ownerShape.safeParse(JSON.parse(await readFile(pathOf(folder), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError || isAbsent(error)) return null;
    throw error;
  }
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EACCES');

/** Writes the note beside its place and renames it, so that nobody ever reads half of one. */
export async function writeOwnerFile(folder: string, note: OwnerNote): Promise<void> {
  const draft = `${pathOf(folder)}.${randomBytes(4).toString('hex')}`;
  try {
    await writeFile(draft, JSON.stringify(note), { mode: 0o600, flag: 'wx' });
    await rename(draft, pathOf(folder));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/**
 * In one step, so that it can be done while the process ends. The note of another process stays: it owns a folder that was
 * made anew in the place of this one's.
 */
export function removeOwnerFile(folder: string, pid: number): void {
  if (pidOf(pathOf(folder)) === pid) rmSync(pathOf(folder), { force: true });
}

function pidOf(file: string): number | null {
  try {
    return ownerShape.parse(JSON.parse(readFileSync(file, 'utf8'))).pid;
  } catch {
    // Gone, or nobody's note.
    return null;
  }
}
