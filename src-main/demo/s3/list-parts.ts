import { openUpload } from './multipart-upload.ts';
import { type S3Answer, xmlAnswer } from './s3-answer.ts';
import { S3Error } from './s3-error.ts';
import type { S3Operation } from './s3-operation.ts';
import type { S3Store } from './s3-store.ts';
import type { OpenUpload, StoredPart } from './stored-object.ts';

type ListParts = Extract<S3Operation, { kind: 'ListParts' }>;

/** One page of an upload's parts: those after the marker, by number. */
export function listParts(operation: ListParts, store: S3Store): S3Answer {
  const upload = store.dialect === 'ceph-16' ? listedByCeph(operation, store) : openUpload(operation, store);
  const after = [...upload.parts.values()]
    .filter((part) => part.partNumber > operation.marker)
    .sort((a, b) => a.partNumber - b.partNumber);
  const page = after.slice(0, operation.maxParts);
  return xmlAnswer('ListPartsResult', {
    Bucket: upload.bucket,
    Key: upload.key,
    UploadId: upload.uploadId,
    PartNumberMarker: operation.marker,
    NextPartNumberMarker: page.at(-1)?.partNumber ?? 0,
    MaxParts: operation.maxParts,
    IsTruncated: after.length > page.length,
    Part: page.map(toElement),
  });
}

/** Ceph has no word for an upload that is gone: it knows no such key. */
function listedByCeph({ uploadId }: ListParts, { book }: S3Store): OpenUpload {
  const upload = book.upload(uploadId);
  if (upload === undefined) throw new S3Error('NoSuchKey', { details: { UploadId: uploadId } });
  return upload;
}

const toElement = (part: StoredPart): object => ({
  PartNumber: part.partNumber,
  LastModified: new Date(part.modifiedAt).toISOString(),
  ETag: `"${part.etag}"`,
  Size: part.blob.size,
  ...(part.crc64nvme === null ? {} : { ChecksumCRC64NVME: part.crc64nvme.toString('base64') }),
});
