import type { BlobStorage } from './blob-storage.ts';
import { S3Error } from './s3-error.ts';

/** Keeps sizes only, for bodies that are too large to keep: what is hashed on the way in is all that remains. */
export function discardStorage(): BlobStorage {
  return {
    open: () => {
      let size = 0;
      return Promise.resolve({
        write: (chunk: Uint8Array) => {
          size += chunk.length;
          return undefined;
        },
        keep: () => Promise.resolve({ name: '', size }),
        drop: () => Promise.resolve(),
      });
    },
    read: () => {
      throw new S3Error('NotImplemented', { message: 'This server hashes bodies and does not keep them.' });
    },
    remove: () => Promise.resolve(),
  };
}
