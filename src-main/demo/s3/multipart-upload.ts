import { randomBytes } from 'node:crypto';
import { checkPartNumber } from './check-part-number.ts';
import { mostParts } from './dialect.ts';
import { bodyEtag, encryptionHeader } from './etags.ts';
import { receiveBody } from './receive-body.ts';
import { type S3Answer, xmlAnswer } from './s3-answer.ts';
import { S3Error } from './s3-error.ts';
import type { S3Operation } from './s3-operation.ts';
import { headerText, type S3Request } from './s3-request.ts';
import { removeBlobs, type S3Store } from './s3-store.ts';
import type { OpenUpload } from './stored-object.ts';

type Of<K extends S3Operation['kind']> = Extract<S3Operation, { kind: K }>;

/** The open upload of this id and key, or S3's NoSuchUpload. */
export function openUpload(
  place: { readonly bucket: string; readonly key: string; readonly uploadId: string },
  store: S3Store,
): OpenUpload {
  const upload = store.book.upload(place.uploadId);
  if (upload?.bucket !== place.bucket || upload.key !== place.key) throw noSuchUpload(place.uploadId);
  return upload;
}

export const noSuchUpload = (uploadId: string): S3Error =>
  new S3Error('NoSuchUpload', { details: { UploadId: uploadId } });

export function createUpload(
  { bucket, key }: Of<'CreateMultipartUpload'>,
  request: S3Request,
  store: S3Store,
): S3Answer {
  const uploadId = randomBytes(24).toString('base64url');
  const contentType = headerText(request.headers, 'content-type') ?? 'binary/octet-stream';
  store.book.create({ uploadId, bucket, key, contentType });
  request.committed();
  const content = { Bucket: bucket, Key: key, UploadId: uploadId };
  return xmlAnswer('InitiateMultipartUploadResult', content, encryptionHeader(store.etags));
}

/** Stores one part, or leaves the one that was there as it was. */
export async function uploadPart(
  operation: Of<'UploadPart'>,
  request: S3Request,
  store: S3Store,
): Promise<S3Answer> {
  openUpload(operation, store);
  checkPartNumber(operation.partNumber, mostParts(store.dialect));
  const { blob, digests } = await receiveBody(request, store);
  const { partNumber, uploadId } = operation;
  const { md5, crc64nvme } = digests;
  const etag = bodyEtag(store.etags, md5);
  const part = { partNumber, blob, etag, md5, crc64nvme, modifiedAt: request.now };
  const replaced = store.book.putPart(uploadId, part);
  if (replaced !== null) request.committed();
  await removeBlobs(store.storage, replaced ?? [blob]);
  if (replaced === null) throw noSuchUpload(uploadId);
  const checksum = crc64nvme === null ? {} : { 'x-amz-checksum-crc64nvme': crc64nvme.toString('base64') };
  return {
    status: 200,
    headers: { etag: `"${etag}"`, ...encryptionHeader(store.etags), ...checksum },
    body: '',
  };
}

export async function abortUpload(
  operation: Of<'AbortMultipartUpload'>,
  request: S3Request,
  store: S3Store,
): Promise<S3Answer> {
  openUpload(operation, store);
  const parts = store.book.abort(operation.uploadId);
  request.committed();
  await removeBlobs(store.storage, parts);
  return { status: 204, headers: {}, body: '' };
}
