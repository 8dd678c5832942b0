import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { askPlanWorker } from './ask-plan-worker.ts';
import { decodeText } from './decode-text.ts';

const peek = 4096;
/** A plan of 10,000 parts with long session tokens is some 20 MB; nothing this big is one. */
const biggest = 128 * 1024 ** 2;

/**
 * Whether a command-line argument is an upload plan and no file to upload: a JSON file with `version` and `uploads`.
 * Its name does not matter. Of other files only the first bytes are read; what cannot be read is no plan.
 */
export async function isPlan(path: string, signal?: AbortSignal): Promise<boolean> {
  const file = resolve(path);
  if (!(await beginsLikeJson(file))) return false;
  const { last } = await askPlanWorker({ kind: 'look', file }, signal);
  return last.kind === 'looked' && last.isPlan;
}

async function beginsLikeJson(file: string): Promise<boolean> {
  try {
    // Before it is opened: a pipe that nobody writes to would hold up whoever opens it, for ever.
    const about = await stat(file);
    if (!about.isFile() || about.size > biggest) return false;
    await using handle = await open(file);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(peek), 0, peek, 0);
    return /^[\uFEFF\s]*\{/u.test(decodeText(buffer.subarray(0, bytesRead)));
  } catch {
    return false;
  }
}
