import type { Blob, BlobStorage } from './blob-storage.ts';
import type { Dialect } from './dialect.ts';
import type { EtagMode } from './etags.ts';
import type { ObjectBook } from './object-book.ts';
import type { BodyReceiver } from './receive-body.ts';

/** What the handlers work on. */
export interface S3Store extends BodyReceiver {
  readonly buckets: ReadonlySet<string>;
  readonly book: ObjectBook;
  readonly etags: EtagMode;
  readonly dialect: Dialect;
}

/** Removes the bytes of what nothing points to any more. */
export async function removeBlobs(storage: BlobStorage, blobs: readonly Blob[]): Promise<void> {
  await Promise.all(blobs.map((blob) => storage.remove(blob)));
}
