import { assertNever } from '../../contract/assert-never.ts';
import { completeUpload } from './complete-upload.ts';
import { getObject } from './get-object.ts';
import { listParts } from './list-parts.ts';
import { abortUpload, createUpload, uploadPart } from './multipart-upload.ts';
import { putObject } from './put-object.ts';
import type { S3Answer } from './s3-answer.ts';
import { S3Error } from './s3-error.ts';
import type { S3Operation } from './s3-operation.ts';
import type { S3Request } from './s3-request.ts';
import { removeBlobs, type S3Store } from './s3-store.ts';

type Answer = S3Answer | Promise<S3Answer>;

/** Does what the request asks; throws S3Error where S3 refuses, and the connection's error where the client left. */
export function handleOperation(operation: S3Operation, request: S3Request, store: S3Store): Answer {
  if (!store.buckets.has(operation.bucket))
    throw new S3Error('NoSuchBucket', { details: { BucketName: operation.bucket } });
  switch (operation.kind) {
    case 'PutObject':
      return putObject(operation, request, store);
    case 'GetObject':
    case 'HeadObject':
      return getObject(operation, request, store);
    case 'DeleteObject':
      return deleteObject(operation, request, store);
    case 'CreateMultipartUpload':
      return createUpload(operation, request, store);
    case 'UploadPart':
      return uploadPart(operation, request, store);
    case 'ListParts':
      return listParts(operation, store);
    case 'CompleteMultipartUpload':
      return completeUpload(operation, request, store);
    case 'AbortMultipartUpload':
      return abortUpload(operation, request, store);
    default:
      return assertNever(operation);
  }
}

/** S3 answers the same whether there was an object or not. */
async function deleteObject(
  { bucket, key }: Extract<S3Operation, { kind: 'DeleteObject' }>,
  request: S3Request,
  store: S3Store,
): Promise<S3Answer> {
  const blobs = store.book.delete(bucket, key);
  request.committed();
  await removeBlobs(store.storage, blobs);
  return { status: 204, headers: {}, body: '' };
}
