import { isDeepStrictEqual } from 'node:util';
import { combineCrc64 } from './combine-crc64.ts';
import { encryptionHeader, multipartEtag } from './etags.ts';
import { noSuchUpload, openUpload } from './multipart-upload.ts';
import type { CompletedUpload } from './object-book.ts';
import { type NamedPart, readCompleteRequest } from './read-complete-request.ts';
import { type S3Answer, xmlAnswer } from './s3-answer.ts';
import { S3Error } from './s3-error.ts';
import type { S3Operation } from './s3-operation.ts';
import type { S3Request } from './s3-request.ts';
import { removeBlobs, type S3Store } from './s3-store.ts';
import type { OpenUpload, StoredObject, StoredPart } from './stored-object.ts';

type Complete = Extract<S3Operation, { kind: 'CompleteMultipartUpload' }>;

/** Every part but the last has at least this many bytes. */
const smallestPart = 5 * 2 ** 20;

/** Makes one object of the parts named; the same request again is answered the same again, and does nothing. */
export async function completeUpload(
  operation: Complete,
  request: S3Request,
  store: S3Store,
): Promise<S3Answer> {
  const named = await readCompleteRequest(request.body());
  const before = store.book.completed(operation.uploadId);
  if (before !== undefined) return repeatAnswer(operation, named, before, store);
  const upload = uploadToComplete(operation, store);
  const parts = chooseParts(upload, named);
  if (store.dialect === 'ceph-16' && upload.parts.size > parts.length) throw new S3Error('InvalidPart');
  const object = toObject(parts, upload, request.now, store);
  const { bucket, key } = operation;
  const left = store.book.complete(operation.uploadId, { bucket, key, request: named, object });
  request.committed();
  await removeBlobs(store.storage, left);
  const told = store.dialect === 'ceph-16' ? { ...object, etag: '' } : object;
  return completeAnswer(operation, told, store);
}

/** Ceph says of an upload that is gone, for ever, that it is being completed already. */
function uploadToComplete(operation: Complete, store: S3Store): OpenUpload {
  const isGone = store.book.upload(operation.uploadId) === undefined;
  if (!isGone || store.dialect !== 'ceph-16') return openUpload(operation, store);
  const message = 'This multipart completion is already in progress';
  throw new S3Error('InternalError', { message });
}

function repeatAnswer(
  operation: Complete,
  named: readonly NamedPart[],
  before: CompletedUpload,
  store: S3Store,
): S3Answer {
  const same = before.bucket === operation.bucket && before.key === operation.key;
  if (!same || !isDeepStrictEqual(named, before.request)) throw noSuchUpload(operation.uploadId);
  return completeAnswer(operation, before.object, store);
}

/** The stored parts in the order named, or the reason why they make no object. */
function chooseParts(upload: OpenUpload, named: readonly NamedPart[]): readonly StoredPart[] {
  if (named.some((part, place) => part.partNumber <= (named[place - 1]?.partNumber ?? 0)))
    throw new S3Error('InvalidPartOrder', { details: { UploadId: upload.uploadId } });
  const parts = named.map(({ partNumber, etag }) => {
    const part = upload.parts.get(partNumber);
    if (part?.etag === etag) return part;
    const details = { UploadId: upload.uploadId, PartNumber: partNumber, ETag: etag };
    throw new S3Error('InvalidPart', { details });
  });
  const small = parts.slice(0, -1).find((part) => part.blob.size < smallestPart);
  if (small === undefined) return parts;
  const sizes = { ProposedSize: small.blob.size, MinSizeAllowed: smallestPart };
  throw new S3Error('EntityTooSmall', {
    details: { ...sizes, PartNumber: small.partNumber, ETag: small.etag },
  });
}

function toObject(
  parts: readonly StoredPart[],
  upload: OpenUpload,
  now: number,
  store: S3Store,
): StoredObject {
  return {
    blobs: parts.map((part) => part.blob),
    size: parts.reduce((sum, part) => sum + part.blob.size, 0),
    etag: multipartEtag(
      store.etags,
      parts.map((part) => part.md5),
    ),
    md5: null,
    crc64nvme: wholeCrc(parts)?.toString('base64') ?? null,
    contentType: upload.contentType,
    modifiedAt: now,
  };
}

function wholeCrc(parts: readonly StoredPart[]): Buffer | null {
  return parts.reduce<Buffer | null>(
    (crc, part) => (crc && part.crc64nvme ? combineCrc64(crc, part.crc64nvme, part.blob.size) : null),
    // The CRC of no bytes at all.
    Buffer.alloc(8),
  );
}

function completeAnswer({ bucket, key }: Complete, object: StoredObject, store: S3Store): S3Answer {
  const checksum =
    object.crc64nvme === null ? {} : { ChecksumCRC64NVME: object.crc64nvme, ChecksumType: 'FULL_OBJECT' };
  const content = {
    Location: `/${bucket}/${key}`,
    Bucket: bucket,
    Key: key,
    ETag: object.etag === '' ? '' : `"${object.etag}"`,
  };
  return xmlAnswer(
    'CompleteMultipartUploadResult',
    { ...content, ...checksum },
    encryptionHeader(store.etags),
  );
}
