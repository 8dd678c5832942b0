import type { BlobStorage } from './blob-storage.ts';
import { type ByteRange, readByteRange } from './byte-range.ts';
import { bytesDropped } from './discard-storage.ts';
import { encryptionHeader } from './etags.ts';
import type { S3Answer } from './s3-answer.ts';
import { S3Error } from './s3-error.ts';
import type { S3Operation } from './s3-operation.ts';
import { headerText, type S3Request } from './s3-request.ts';
import type { S3Store } from './s3-store.ts';
import type { StoredObject } from './stored-object.ts';

type ReadObject = Extract<S3Operation, { kind: 'GetObject' | 'HeadObject' }>;

/** GetObject and HeadObject: the same head; one range of bytes may be asked for. */
export function getObject(operation: ReadObject, request: S3Request, store: S3Store): S3Answer {
  const object = store.book.object(operation.bucket, operation.key);
  if (object === undefined) throw new S3Error('NoSuchKey', { details: { Key: operation.key } });
  // Found out here: once the head is out it is too late to refuse.
  if (operation.kind === 'GetObject' && store.storage.holds === 'nothing') throw bytesDropped();
  const range = readByteRange(headerText(request.headers, 'range'), object.size);
  const { start, end } = range ?? { start: 0, end: object.size };
  const head = { ...objectHeaders(object, request, store), 'content-length': String(end - start) };
  const body = operation.kind === 'HeadObject' ? '' : readObject(store.storage, object, { start, end });
  if (range === null) return { status: 200, headers: head, body };
  return {
    status: 206,
    headers: { ...head, 'content-range': `bytes ${start}-${end - 1}/${object.size}` },
    body,
  };
}

function objectHeaders(object: StoredObject, request: S3Request, store: S3Store): Record<string, string> {
  const asksChecksum = headerText(request.headers, 'x-amz-checksum-mode')?.toUpperCase() === 'ENABLED';
  return {
    etag: `"${object.etag}"`,
    'last-modified': new Date(object.modifiedAt).toUTCString(),
    'content-type': object.contentType,
    'accept-ranges': 'bytes',
    ...encryptionHeader(store.etags),
    ...(asksChecksum && object.crc64nvme !== null ? { 'x-amz-checksum-crc64nvme': object.crc64nvme } : {}),
  };
}

/** The bytes of a range, across the blobs the object is made of. */
export async function* readObject(
  storage: BlobStorage,
  object: StoredObject,
  range: ByteRange,
): AsyncIterable<Uint8Array> {
  let blobStart = 0;
  for (const blob of object.blobs) {
    const start = Math.max(0, range.start - blobStart);
    const end = Math.min(blob.size, range.end - blobStart);
    if (start < end) yield* storage.read(blob, start, end);
    blobStart += blob.size;
  }
}
