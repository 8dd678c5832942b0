import { bodyEtag, encryptionHeader } from './etags.ts';
import { type ReceivedBody, receiveBody } from './receive-body.ts';
import type { S3Answer } from './s3-answer.ts';
import { S3Error } from './s3-error.ts';
import type { S3Operation } from './s3-operation.ts';
import { headerText, type S3Request } from './s3-request.ts';
import { removeBlobs, type S3Store } from './s3-store.ts';
import type { StoredObject } from './stored-object.ts';

type PutObject = Extract<S3Operation, { kind: 'PutObject' }>;

/** Stores one object whole, or leaves what was there as it was. */
export async function putObject(operation: PutObject, request: S3Request, store: S3Store): Promise<S3Answer> {
  checkPrecondition(operation, request, store);
  const received = await receiveBody(request, store);
  const object = toObject(received, request, store);
  try {
    checkPrecondition(operation, request, store);
  } catch (error) {
    await removeBlobs(store.storage, object.blobs);
    throw error;
  }
  const replaced = store.book.put(operation.bucket, operation.key, object);
  request.committed();
  await removeBlobs(store.storage, replaced);
  const checksum =
    object.crc64nvme === null
      ? {}
      : { 'x-amz-checksum-crc64nvme': object.crc64nvme, 'x-amz-checksum-type': 'FULL_OBJECT' };
  const headers = { etag: `"${object.etag}"`, ...encryptionHeader(store.etags), ...checksum };
  return { status: 200, headers, body: '' };
}

/** `If-None-Match: *` asks to write only where nothing is; looked at before the body, and again before the commit. */
function checkPrecondition({ bucket, key }: PutObject, request: S3Request, store: S3Store): void {
  if (headerText(request.headers, 'if-none-match') !== '*') return;
  if (store.book.object(bucket, key) === undefined) return;
  throw new S3Error('PreconditionFailed', { details: { Condition: 'If-None-Match' } });
}

function toObject({ blob, digests }: ReceivedBody, request: S3Request, store: S3Store): StoredObject {
  return {
    blobs: [blob],
    size: blob.size,
    etag: bodyEtag(store.etags, digests.md5),
    md5: digests.md5.toString('hex'),
    crc64nvme: digests.crc64nvme?.toString('base64') ?? null,
    contentType: headerText(request.headers, 'content-type') ?? 'binary/octet-stream',
    modifiedAt: request.now,
  };
}
