import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { assertNever } from '../../contract/assert-never.ts';
import { createFaultScript, type FaultScript } from '../faults/fault-script.ts';
import { type AccessKeys, newAccessKeys } from '../signing/access-keys.ts';
import { createPresigner, type Presign } from '../signing/create-presigner.ts';
import type { Blob, BlobStorage } from './blob-storage.ts';
import { discardStorage } from './discard-storage.ts';
import type { Dialect } from './dialect.ts';
import { diskStorage } from './disk-storage.ts';
import type { EtagMode } from './etags.ts';
import { ObjectBook } from './object-book.ts';
import { type ReadableObject, readableObject } from './readable-object.ts';
import { createRequestCounts, type RequestCount } from './request-counts.ts';
import { createS3Server } from './s3-server.ts';
import { removeBlobs } from './s3-store.ts';

/** Where bodies go: into files of a folder (made if it is missing), or nowhere once they are hashed. */
export type S3Storage = { readonly kind: 'disk'; readonly folder: string } | { readonly kind: 'discard' };

export interface S3Options {
  readonly storage: S3Storage;
  /** 0, a free port, unless given. */
  readonly port?: number;
  /** The only bucket; `sluice-demo` unless given. */
  readonly bucket?: string;
  /** `us-east-1` unless given. */
  readonly region?: string;
  /** `md5` unless given. */
  readonly etags?: EtagMode;
  /**
   * Whether `x-amz-checksum-crc64nvme` is answered, as AWS does: on PUT, and for the whole object in Complete. `off`
   * unless given: many S3 servers know no such header, so a client must do without it.
   */
  readonly crc64nvme?: 'on' | 'off';
  /** `aws` unless given. */
  readonly dialect?: Dialect;
  /** Made for this run unless given. */
  readonly keys?: AccessKeys;
  /** The server's clock, milliseconds since 1970; a skewed one is a function that adds. */
  readonly clock?: () => number;
  /** How long URLs of `sign` live unless they say otherwise: 3600 unless given. */
  readonly urlLifeSeconds?: number;
  readonly faults?: FaultScript;
}

/** A running server; see `startS3`. */
export interface S3Handle {
  /** For example `http://127.0.0.1:40123`. */
  readonly origin: string;
  readonly port: number;
  readonly bucket: string;
  readonly region: string;
  readonly keys: AccessKeys;
  readonly faults: FaultScript;
  /** Presigns a request to this server, by its clock unless told otherwise. */
  readonly sign: Presign;
  /** What is stored under a key of the bucket; undefined where nothing is. */
  object(key: string): ReadableObject | undefined;
  /** Keys of the bucket that hold an object, in the order they were first written. */
  objectKeys(): readonly string[];
  /** Gives an object another key, as the owner of a bucket can from inside: no request, no fault, no count. */
  moveObject(from: string, to: string): Promise<void>;
  counts(): readonly RequestCount[];
  clearCounts(): void;
  /** Ends at once, open requests too; the folder stays. */
  close(): Promise<void>;
}

/**
 * Starts the embedded S3 subset on loopback: path-style PutObject, GetObject (also a range), HeadObject, DeleteObject
 * and multipart uploads, all by presigned URL only, refusing what S3 refuses before it asks for a body.
 */
export async function startS3(options: S3Options): Promise<S3Handle> {
  const { bucket = 'sluice-demo', region = 'us-east-1', urlLifeSeconds: lifeSeconds = 3600 } = options;
  const { keys = newAccessKeys(), clock: now = Date.now, faults = createFaultScript() } = options;
  const storage = openStorage(options.storage);
  const book = new ObjectBook();
  const { etags = 'md5', crc64nvme = 'off', dialect = 'aws' } = options;
  const store = { storage, book, etags, crc64nvme, dialect, buckets: new Set([bucket]) };
  const counts = createRequestCounts();
  const server = createS3Server({ store, counts, keys, region, faults, now });
  server.http.listen(options.port ?? 0, '127.0.0.1');
  await once(server.http, 'listening');
  const { port } = server.http.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    ...{ origin, port, bucket, region, keys, faults },
    sign: createPresigner({ origin, region, bucket, keys, lifeSeconds, now }),
    object: (key) => readableObject(book.object(bucket, key), storage),
    objectKeys: () => book.keys(bucket),
    moveObject: (from, to) => removeBlobs(storage, moveObject(book, { bucket, from, to })),
    counts: () => counts.all(),
    clearCounts: () => counts.clear(),
    close: () => server.close(),
  };
}

/** The blobs of what lay at `to`; the moved object keeps its own. */
function moveObject(book: ObjectBook, move: { bucket: string; from: string; to: string }): readonly Blob[] {
  const object = book.object(move.bucket, move.from);
  if (object === undefined) return [];
  book.delete(move.bucket, move.from);
  return book.put(move.bucket, move.to, object);
}

function openStorage(storage: S3Storage): BlobStorage {
  switch (storage.kind) {
    case 'disk':
      return diskStorage(storage.folder);
    case 'discard':
      return discardStorage();
    default:
      return assertNever(storage);
  }
}
