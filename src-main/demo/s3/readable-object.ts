import { createHash } from 'node:crypto';
import type { BlobStorage } from './blob-storage.ts';
import { readObject } from './get-object.ts';
import type { StoredObject } from './stored-object.ts';

/** A stored object with its bytes, for those who hold the server itself. */
export interface ReadableObject extends StoredObject {
  /** The bytes as they are stored; throws where the server keeps none. */
  read(): AsyncIterable<Uint8Array>;
  /** Hex MD5 of the bytes, read back from where they are stored. */
  rereadMd5(): Promise<string>;
}

export function readableObject(
  object: StoredObject | undefined,
  storage: BlobStorage,
): ReadableObject | undefined {
  if (object === undefined) return undefined;
  const read = () => readObject(storage, object, { start: 0, end: object.size });
  return {
    ...object,
    read,
    rereadMd5: async () => {
      const hash = createHash('md5');
      for await (const chunk of read()) hash.update(chunk);
      return hash.digest('hex');
    },
  };
}
