import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlobStorage, BlobWriter } from './blob-storage.ts';

/**
 * One file a body in the folder, under a name of its own: a key may hold anything, also `..` and characters no file
 * system takes, and the folder may hold what an earlier server left. An object is replaced by pointing to a new file, so
 * readers of the old one are never disturbed.
 */
export function diskStorage(folder: string): BlobStorage {
  return {
    holds: 'bytes',
    open: async () => {
      await mkdir(folder, { recursive: true });
      return openWriter(folder, `${randomUUID()}.bin`);
    },
    read: (blob, start, end) => {
      // Node's `end` is inclusive: nothing is not expressible by it.
      if (start >= end) return emptyBody();
      return createReadStream(join(folder, blob.name), { start, end: end - 1 });
    },
    remove: (blob) => rm(join(folder, blob.name), { force: true }),
  };
}

async function openWriter(folder: string, name: string): Promise<BlobWriter> {
  const path = join(folder, name);
  const file = await open(path, 'wx');
  let size = 0;
  return {
    write: async (chunk) => {
      let from = 0;
      while (from < chunk.length) from += (await file.write(chunk, from)).bytesWritten;
      size += chunk.length;
    },
    keep: async () => {
      await file.close();
      return { name, size };
    },
    drop: async () => {
      await file.close();
      await rm(path, { force: true });
    },
  };
}

async function* emptyBody(): AsyncIterable<Uint8Array> {
  yield* await Promise.resolve([]);
}
