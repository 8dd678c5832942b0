import type { BlobStorage } from './blob-storage.ts';
import { S3Error } from './s3-error.ts';

/** What a request for bytes gets that were hashed and dropped. */
export const bytesDropped = (): S3Error =>
  new S3Error('NotImplemented', { message: 'This server hashes bodies and does not keep them.' });

/** Keeps sizes only, for bodies that are too large to keep: what is hashed on the way in is all that remains. */
export function discardStorage(): BlobStorage {
  return {
    holds: 'nothing',
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
      throw bytesDropped();
    },
    remove: () => Promise.resolve(),
  };
}
