import type { S3Handle } from '../../../src-main/demo/s3/start-s3.ts';
import { element, send } from '../../conformance/s3/s3-case.ts';

/** A multipart upload at the demo S3 with its parts in place, and a presigned URL for each call. */
export interface StartedUpload {
  readonly uploadId: string;
  readonly parts: readonly { readonly number: number; readonly size: number; readonly etag: string }[];
  readonly list: string;
  readonly complete: string;
  readonly head: string;
  readonly abort: string;
  /** A page of ListParts, after a part number and with at most so many parts. */
  page(after: number, most: number): Promise<string>;
}

export async function startUpload(
  s3: S3Handle,
  key: string,
  bodies: readonly Buffer[],
): Promise<StartedUpload> {
  const created = await send(s3, { method: 'POST', key, query: { uploads: '' } });
  const uploadId = element(created.text, 'UploadId') ?? '';
  const parts = await Promise.all(
    bodies.map(async (body, index) => {
      const query = { partNumber: String(index + 1), uploadId };
      const { headers } = await send(s3, { method: 'PUT', key, query, body });
      return { number: index + 1, size: body.length, etag: (headers.etag ?? '').replaceAll('"', '') };
    }),
  );
  const query = { uploadId };
  const page = (after: number, most: number): Promise<string> =>
    s3.sign({
      method: 'GET',
      key,
      query: { ...query, 'part-number-marker': String(after), 'max-parts': String(most) },
    });
  return {
    ...{ uploadId, parts, page },
    list: await s3.sign({ method: 'GET', key, query }),
    complete: await s3.sign({ method: 'POST', key, query }),
    head: await s3.sign({ method: 'HEAD', key }),
    abort: await s3.sign({ method: 'DELETE', key, query }),
  };
}
