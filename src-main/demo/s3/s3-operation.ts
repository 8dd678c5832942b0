import { rawPath, readRawQuery } from '../signing/raw-query.ts';
import { S3Error } from './s3-error.ts';

interface ObjectPlace {
  readonly bucket: string;
  readonly key: string;
}
interface UploadPlace extends ObjectPlace {
  readonly uploadId: string;
}

/** What a request asks for. */
export type S3Operation =
  | ({ readonly kind: 'PutObject' } & ObjectPlace)
  | ({ readonly kind: 'GetObject' } & ObjectPlace)
  | ({ readonly kind: 'HeadObject' } & ObjectPlace)
  | ({ readonly kind: 'DeleteObject' } & ObjectPlace)
  | ({ readonly kind: 'CreateMultipartUpload' } & ObjectPlace)
  | ({ readonly kind: 'UploadPart'; readonly partNumber: number } & UploadPlace)
  | ({ readonly kind: 'ListParts'; readonly marker: number; readonly maxParts: number } & UploadPlace)
  | ({ readonly kind: 'CompleteMultipartUpload' } & UploadPlace)
  | ({ readonly kind: 'AbortMultipartUpload' } & UploadPlace);

export type S3OperationKind = S3Operation['kind'];

/**
 * Reads it from the method and the raw path-style URL. Throws S3Error where the demo knows no such operation, and
 * URIError where the percent-encoding is broken.
 */
export function readOperation(method: string, rawUrl: string): S3Operation {
  const place = readPlace(rawUrl);
  const query = new Map(readRawQuery(rawUrl).map(({ name, value }) => [name, value]));
  const uploadId = query.get('uploadId');
  const partNumber = query.get('partNumber');
  if (uploadId !== undefined) return uploadOperation(method, { ...place, uploadId }, query);
  if (method === 'PUT' && partNumber === undefined) return { kind: 'PutObject', ...place };
  if (method === 'POST' && query.has('uploads')) return { kind: 'CreateMultipartUpload', ...place };
  if (method === 'GET') return { kind: 'GetObject', ...place };
  if (method === 'HEAD') return { kind: 'HeadObject', ...place };
  if (method === 'DELETE') return { kind: 'DeleteObject', ...place };
  throw new S3Error('MethodNotAllowed');
}

function uploadOperation(
  method: string,
  place: UploadPlace,
  query: ReadonlyMap<string, string>,
): S3Operation {
  switch (method) {
    case 'PUT':
      return { kind: 'UploadPart', ...place, partNumber: readCount(query.get('partNumber'), 0) };
    case 'GET':
      return {
        kind: 'ListParts',
        ...place,
        marker: readCount(query.get('part-number-marker'), 0),
        maxParts: Math.min(1000, readCount(query.get('max-parts'), 1000)),
      };
    case 'POST':
      return { kind: 'CompleteMultipartUpload', ...place };
    case 'DELETE':
      return { kind: 'AbortMultipartUpload', ...place };
    default:
      throw new S3Error('MethodNotAllowed');
  }
}

function readPlace(rawUrl: string): ObjectPlace {
  const [, bucket = '', ...segments] = rawPath(rawUrl).split('/');
  const key = segments.map(decodeURIComponent).join('/');
  if (bucket === '' || key === '') throw new S3Error('MethodNotAllowed');
  return { bucket: decodeURIComponent(bucket), key };
}

function readCount(text: string | undefined, otherwise: number): number {
  if (text === undefined || text === '') return otherwise;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new S3Error('InvalidArgument', { message: 'Provided argument is not a number' });
}
